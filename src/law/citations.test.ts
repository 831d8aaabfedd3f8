import { expect, test } from 'vitest';
import { regulation, section30D } from './citations';

test('a paragraph of the statute', () => {
  expect(section30D('(d)(6)')).toEqual({
    label: '26 U.S.C. § 30D(d)(6)',
    url: 'https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title26-section30D&num=0&edition=prelim',
    checked: 'official-text',
  });
  expect(section30D('(d)', 'not-checked').checked).toBe('not-checked');
});

test('a place in the regulations: the address is of the section', () => {
  expect(regulation('1.30D-3(c)(1)(vii)')).toEqual({
    label: '26 C.F.R. § 1.30D-3(c)(1)(vii)',
    url: 'https://www.ecfr.gov/current/title-26/section-1.30D-3',
    checked: 'not-checked',
  });
  expect(regulation('1.30D-3', 'secondary-source').checked).toBe('secondary-source');
});
