import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { PLACE } from '../../embed/place';
import { ATTRIBUTES } from '../../embed/protocol';
import { POLICY } from './host-recipes/header-groups';
import { RECIPES } from './hosting';
import { refusedIn, takenFrom } from './refused';
import { frameSnippet, policyLines, scriptSnippet, testPage } from './snippet';

const BASE = 'https://calc.example/tools/';

describe('the snippet', () => {
  it('is the script and the element', () => {
    expect(scriptSnippet({}, BASE, 'Credit')).toBe(
      '<script src="https://calc.example/tools/embed.js" async referrerpolicy="no-referrer"></script>\n' +
        `<battery-origin style="display:block;min-height:${PLACE.full}"><a href="https://calc.example/tools/embed.html">Credit</a></battery-origin>`,
    );
  });

  it('holds what was chosen, and nothing else', () => {
    const choices = { accent: ' #c00 ', preset: 'LFP', msrp: '', 'vehicle-class': 'suv' };
    expect(scriptSnippet(choices, BASE, 'Credit')).toContain(
      ' accent="#c00" preset="LFP" vehicle-class="suv"><a href',
    );
    expect(frameSnippet(choices, BASE, 'Credit')).toContain(
      'src="https://calc.example/tools/embed.html?accent=%23c00&amp;preset=LFP&amp;vehicle-class=suv"',
    );
  });

  test('whatever is typed stays inside its attribute', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ATTRIBUTES), fc.string({ unit: 'grapheme' }), (name, value) => {
        const [, element = ''] = scriptSnippet({ [name]: value }, BASE, 'Credit').split('\n<');
        expect(element.match(/[<>"]/g)?.join('')).toBe(value.trim() === '' ? '""><""><><>' : '""""><""><><>');
      }),
      { examples: [['accent', '"><script>alert(1)</script>']] },
    );
  });

  it('names the origin alone in the policy', () => {
    expect(policyLines(BASE)).toBe('script-src https://calc.example;\nframe-src https://calc.example;');
  });

  it('makes a page to try', () => {
    expect(testPage({ preset: 'LFP' }, BASE, 'Credit')).toContain(' preset="LFP">');
  });
});

test('the builder refuses what the embed refuses, and leaves it out', () => {
  const typed = { msrp: '$52,000', acquired: '06/01/2024', certified: '8000', 'battery-kwh': '75' };
  expect(Object.keys(refusedIn(typed)).toSorted()).toEqual(['acquired', 'certified', 'msrp']);
  expect(takenFrom(typed)).toEqual({ 'battery-kwh': '75' });
});

describe('the recipes for other servers', () => {
  test.each(
    RECIPES.filter(({ id }) => ['nginx', 'apache', 'caddy', 's3'].includes(id)).map(({ id, code }) => [
      id,
      code,
    ]),
  )('%s: the frame’s page is open to any site, the others to none', (_id, code) => {
    expect(code.split(`${POLICY}; frame-ancestors *`)).toHaveLength(2);
    expect(code).toContain(`${POLICY}; frame-ancestors 'none'`);
  });

  test('Apache without mod_headers is no error', () => {
    const [code = ''] = RECIPES.filter(({ id }) => id === 'apache').map((each) => each.code);
    const bare = code.replaceAll(/<IfModule (\w+\.c)>[\s\S]*?\n<\/IfModule>/g, '');
    expect(bare).not.toMatch(/^\s*(Header|AddType|AddOutputFilter)/m);
  });
});
