import type { CurveOf } from '../../../insight';
import { amountOf, isListed, NOT_KNOWN, type Rulebook, type Scenario } from '../../../law';

/** As many countries of a stage as can be chosen. */
const MOST = 12;

/** What can run along a curve: the price of each mineral, and each country's part of a stage, the largest first. */
export function curveChoices(scenario: Scenario, rulebook: Rulebook): readonly CurveOf[] {
  const listed = isListed(rulebook);
  const entries = (scenario.minerals?.entries ?? []).filter(({ mineral }) => listed(mineral));
  const minerals = [...new Set(entries.map(({ mineral }) => mineral))];
  const countriesAt = (stage: 'extraction' | 'processing'): readonly CurveOf[] => {
    const values = new Map<CountryOf, number>();
    for (const entry of entries) {
      const places = entry[stage] ?? [];
      const all = places.reduce((sum, place) => sum + (amountOf(place) ?? 1), 0);
      for (const place of places) {
        if (place.country === NOT_KNOWN) continue;
        const part = (Number(entry.valueUsd) * (amountOf(place) ?? 1)) / (all || 1);
        values.set(place.country, (values.get(place.country) ?? 0) + part);
      }
    }
    return [...values]
      .sort(([, a], [, b]) => b - a)
      .slice(0, MOST)
      .map(([country]) => ({ kind: 'country', country, stage }));
  };
  return [
    // Of one mineral alone the price moves nothing: all of the value is its own.
    ...(minerals.length > 1
      ? [...minerals.map((mineral): CurveOf => ({ kind: 'price', mineral })), { kind: 'prices' } as const]
      : []),
    ...countriesAt('processing'),
    ...countriesAt('extraction'),
  ];
}

type CountryOf = Extract<CurveOf, { kind: 'country' }>['country'];
