/** What could count, held against every way in which what is not known could come out. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryMinerals, arbitraryPartners } from '../testing/arbitrary-scenario';
import { shippedRulebook } from '../testing/rulebook';
import { COUNTRIES, type Country, type Entry, evaluate, type Part, parseScenario, type Scenario } from '.';

const scenarios = fc
  .record({ minerals: arbitraryMinerals, partners: arbitraryPartners })
  .map(({ minerals, partners }) => {
    const vehicle = { placedInService: '2025-06-01' };
    const parsed = parseScenario({
      format: 'battery-origin/scenario',
      version: 1,
      vehicle,
      minerals,
      partners,
    });
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
    return parsed.value;
  });

function countryOf(code: string): Country {
  const country = COUNTRIES.find((each) => each === code);
  if (country === undefined) throw new Error(`${code} is no country`);
  return country;
}

const here = countryOf('US');
const countries = ['US', 'AU', 'CA', 'ID', 'CN'].map(countryOf);

/** The rest of a stage, or all of one that is not named, given to a country. */
function filled(parts: readonly Part[] | undefined, country: Country): readonly Part[] {
  const named = (parts ?? []).map((part) => (part.country === 'ZZ' ? { ...part, country } : part));
  const micros = named.reduce((sum, { percent }) => sum + Math.round(Number(percent) * 1e6), 0);
  const rest = (100e6 - micros) / 1e6;
  if (rest === 0) return named;
  const read = parseScenario({
    format: 'battery-origin/scenario',
    version: 1,
    minerals: {
      entries: [
        {
          kind: 'shares',
          id: 'a',
          mineral: 'nickel',
          valueUsd: '1',
          extraction: [{ country, percent: String(rest) }],
        },
      ],
    },
  });
  const [entry] = read.ok ? (read.value.minerals?.entries ?? []) : [];
  return [...named, ...(entry?.kind === 'shares' ? (entry.extraction ?? []) : [])];
}

const placed = <T extends { readonly country: Country }>(
  places: readonly T[],
  country: Country,
): readonly T[] => places.map((place) => (place.country === 'ZZ' ? { ...place, country } : place));

/** The entry with all that is not known in these countries: of recycling, extraction and processing. */
function known(entry: Entry, [r = here, e = here, p = here]: readonly (Country | undefined)[]): Entry {
  if (entry.kind === 'shares') {
    return {
      ...entry,
      ...(entry.recycled && { recycled: placed(entry.recycled, r) }),
      extraction: filled(entry.extraction, e),
      processing: filled(entry.processing, p),
    };
  }
  if (!entry.extraction && !entry.processing && !entry.recycling)
    return { ...entry, extraction: [{ country: e }] };
  return {
    ...entry,
    ...(entry.recycling && { recycling: placed(entry.recycling, r) }),
    ...(entry.extraction && { extraction: placed(entry.extraction, e) }),
    ...(entry.processing && { processing: placed(entry.processing, p) }),
  };
}

const withEntries = (scenario: Scenario, change: (entry: Entry, index: number) => Entry): Scenario => ({
  ...scenario,
  minerals: { ...scenario.minerals, entries: (scenario.minerals?.entries ?? []).map(change) },
});

const sharesOf = (scenario: Scenario) =>
  Object.values(evaluate(scenario, shippedRulebook).minerals.byTest).map((range) => range?.max ?? 0);
const possibleOf = (scenario: Scenario) =>
  Object.values(evaluate(scenario, shippedRulebook).minerals.byTest).map((range) => range?.possible ?? 0);

const SLACK = 1e-9;

test('no filling of what is not known counts for more than what is possible', () => {
  const fillings = fc.array(fc.array(fc.constantFrom(...countries), { minLength: 3, maxLength: 3 }), {
    minLength: 6,
    maxLength: 6,
  });
  fc.assert(
    fc.property(scenarios, fillings, (scenario, fill) => {
      const found = sharesOf(withEntries(scenario, (entry, index) => known(entry, fill[index] ?? [])));
      possibleOf(scenario).forEach((possible, at) => {
        expect(found[at]).toBeLessThanOrEqual(possible + SLACK);
      });
    }),
    { numRuns: 1_000 },
  );
});

test('with all that is not known in the United States, what is possible is reached, and nothing is left open', () => {
  fc.assert(
    fc.property(scenarios, (scenario) => {
      const best = withEntries(scenario, (entry) => known(entry, []));
      sharesOf(best).forEach((max, at) => {
        expect(max).toBeCloseTo(possibleOf(scenario)[at] ?? Number.NaN, 8);
      });
      expect(possibleOf(best)).toEqual(sharesOf(best));
    }),
    { numRuns: 1_000 },
  );
});

test('a place becoming known never makes more possible', () => {
  fc.assert(
    fc.property(scenarios, fc.constantFrom(...countries), (scenario, country) => {
      const before = possibleOf(scenario);
      const after = possibleOf(withEntries(scenario, (entry) => known(entry, [country, country, country])));
      after.forEach((possible, at) => {
        expect(possible).toBeLessThanOrEqual((before[at] ?? 0) + SLACK);
      });
    }),
    { numRuns: 500 },
  );
});

test('unknown means that it is short of the percentage, and that some filling reaches it', () => {
  fc.assert(
    fc.property(scenarios, (scenario) => {
      const { status } = evaluate(scenario, shippedRulebook).minerals;
      const best = evaluate(
        withEntries(scenario, (entry) => known(entry, [])),
        shippedRulebook,
      ).minerals.status;
      if (status === 'failed') expect(best).toBe('failed');
      if (status === 'unknown' && scenario.minerals?.entries.length !== 0)
        expect(['met', 'depends', 'unknown']).toContain(best);
    }),
    { numRuns: 500 },
  );
});
