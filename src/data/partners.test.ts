/** The shipped partner list against the law's own, written out. */
import { describe, expect, test } from 'vitest';
import { COMMITMENTS, EVENTS } from '../law';
import { shippedRulebook } from '../testing/rulebook';

const list = shippedRulebook.partners;

describe('the partners', () => {
  const byCountry = new Map(list.partners.map((partner) => [partner.country as string, partner]));

  test('are the twenty of the free trade agreements, and Japan', () => {
    const days =
      'AU 2005-01-01 BH 2006-08-01 CA 2020-07-01 CL 2004-01-01 CO 2012-05-15 CR 2009-01-01 DO 2007-03-01 ' +
      'SV 2006-03-01 GT 2006-07-01 HN 2006-04-01 IL 1985-09-01 JO 2001-12-17 KR 2012-03-15 MX 2020-07-01 ' +
      'MA 2006-01-01 NI 2006-04-01 OM 2009-01-01 PA 2012-10-31 PE 2009-02-01 SG 2004-01-01 JP 2023-03-28';
    expect(list.partners.map(({ country, from }) => `${country} ${from}`).join(' ')).toBe(days);
  });

  test('all stand, and count for every mineral but in Japan', () => {
    for (const { until } of list.partners) expect(until).toBeUndefined();
    expect(list.partners.filter(({ minerals: all }) => all !== 'all').map(({ country }) => country)).toEqual([
      'JP',
    ]);
    expect(byCountry.get('JP')?.minerals).toEqual(['cobalt', 'graphite', 'lithium', 'manganese', 'nickel']);
  });

  test('say that nobody checked the day of Israel’s agreement', () => {
    const unchecked = list.partners.filter(({ cites }) => cites[0]?.checked !== 'official-text');
    expect(unchecked.map(({ country }) => country)).toEqual(['IL']);
  });

  test('leave nothing of Japan’s agreement out, in the order it happened', () => {
    const { commitments, reviewWithinYears, events = [] } = byCountry.get('JP') ?? {};
    expect([commitments, reviewWithinYears]).toEqual([[...COMMITMENTS], 2]);
    expect(events.map(({ event }) => event)).toEqual([...EVENTS]);
    expect(events.map(({ day }) => day)).toEqual([
      '2023-03-28',
      '2024-05-23',
      '2025-03-28',
      '2025-10-28',
      '2026-02-04',
      '2026-02-26',
      '2026-03-19',
      '2026-11-22',
    ]);
    expect(events.at(-1)?.day).toBe(list.asOf);
  });

  test('leave out those with whom there were only talks', () => {
    const { talks = [] } = list;
    expect(talks.map(({ id, begun = '' }) => `${id} ${begun}`)).toEqual([
      'european-union 2023-03-10',
      'united-kingdom 2023-06-08',
      'indonesia 2023-11-13',
      'philippines ',
      'argentina ',
    ]);
    expect(talks.map(({ countries }) => countries.length)).toEqual([27, 1, 1, 1, 1]);
    for (const { countries, cites } of talks) {
      expect(countries.filter((country) => byCountry.has(country))).toEqual([]);
      expect(cites.length).toBeGreaterThan(0);
    }
  });

  test('are none of the covered nations, and none of the United States', () => {
    for (const country of [...list.coveredNations.countries, ...list.unitedStates.countries])
      expect(byCountry.has(country)).toBe(false);
    expect(list.coveredNations.countries).toEqual(['CN', 'RU', 'KP', 'IR']);
    expect(list.unitedStates.countries).toEqual(['US', 'PR']);
    expect(list.northAmerica.countries).toEqual(['US', 'PR', 'CA', 'MX']);
  });
});
