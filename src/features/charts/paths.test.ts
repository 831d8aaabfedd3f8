import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Entry, evaluate, type Scenario } from '../../law';
import { anEligibleScenario, aScenario } from '../../testing/a-scenario';
import { arbitraryScenario } from '../../testing/arbitrary-scenario';
import { shippedRulebook } from '../../testing/rulebook';
import { pathsOf } from './paths';
import { countingAt, type Outcome } from './weighed';

const weighed = (scenario: Scenario) => ({
  scenario,
  rulebook: shippedRulebook,
  evaluation: evaluate(scenario, shippedRulebook),
});

const told = (scenario: Scenario) =>
  pathsOf(weighed(scenario)).map(({ extraction, processing, outcome, usd }) => [
    extraction?.country ?? 'recycled',
    processing.country,
    outcome,
    Number(usd.toFixed(6)),
  ]);

interface Place {
  readonly country: string;
  readonly percent?: string;
}

/** The entry had all that is not known taken place in the United States. */
function known(entry: Entry): unknown {
  const { extraction, processing, kind } = entry;
  const own =
    entry.kind === 'chain' ? { recycling: here(entry.recycling) } : { recycled: here(entry.recycled) };
  const isBare = kind === 'chain' && !extraction && !processing && !entry.recycling;
  const stages =
    kind === 'shares'
      ? { extraction: filled(extraction), processing: filled(processing) }
      : { extraction: here(extraction), processing: isBare ? [ONE] : here(processing) };
  return { ...entry, ...own, ...stages };
}

const ONE = { country: 'US', valueAddedUsd: '1' };

const here = (places: readonly Place[] | undefined): readonly Place[] | undefined =>
  places?.map((place) => (place.country === 'ZZ' ? { ...place, country: 'US' } : place));

function filled(places: readonly Place[] = []): readonly Place[] {
  const rest = 100 - places.reduce((sum, { percent }) => sum + Number(percent), 0);
  const named = here(places) ?? [];
  return rest > 1e-9 ? [...named, { country: 'US', percent: rest.toFixed(6) }] : named;
}

describe('the outcomes of all paths', () => {
  test('add up to what counts at least, at most, and had all that is not known counted', () => {
    fc.assert(
      fc.property(arbitraryScenario, (scenario) => {
        const ground = weighed(scenario);
        const { share, totalValueUsd } = ground.evaluation.minerals;
        const paths = pathsOf(ground);
        expect(paths.length > 0).toBe(share !== null);
        if (share === null || scenario.minerals === undefined) return;
        const percent = (...outcomes: readonly Outcome[]): number =>
          paths.reduce((sum, { outcome, usd }) => sum + (outcomes.includes(outcome) ? usd : 0), 0) *
          (100 / Number(totalValueUsd));
        expect(percent('counts')).toBeCloseTo(share.min, 5);
        expect(percent('counts', 'depends')).toBeCloseTo(share.max, 5);
        expect(percent('counts', 'depends', 'not-known', 'does-not')).toBeCloseTo(100, 5);
        const entries = scenario.minerals.entries.map(known);
        const ideal = { ...scenario, minerals: { ...scenario.minerals, entries } } as Scenario;
        const possible = evaluate(ideal, shippedRulebook).minerals.share?.max ?? Number.NaN;
        expect(percent('counts', 'depends', 'not-known')).toBeCloseTo(possible, 4);
      }),
    );
  });

  test('under the traced test nothing counts without a country on its path that counts', () => {
    fc.assert(
      fc.property(arbitraryScenario, (scenario) => {
        const traced = {
          ...scenario,
          minerals: { entries: [], ...scenario.minerals, test: 'traced-qualifying-value' as const },
        };
        const counting = countingAt(weighed(traced));
        for (const { mineral, extraction, processing, outcome } of pathsOf(weighed(traced))) {
          const refined = counting({ mineral }, extraction === undefined ? 'recycling' : 'processing');
          const mined = counting({ mineral }, 'extraction');
          const any =
            refined.has(processing.country) || (extraction !== undefined && mined.has(extraction.country));
          if (outcome === 'counts' || outcome === 'depends') expect(any).toBe(true);
        }
      }),
    );
  });
});

test('what is recycled outside North America never counts', () => {
  const scenario = anEligibleScenario()
    .shares('graphite', '1000')
    .recycledIn({ KR: '50' })
    .minedIn({ AU: '60', CN: '40' })
    .processedIn({ CN: '100' })
    .build();
  expect(told(scenario)).toEqual([
    ['AU', 'CN', 'counts', 300],
    ['CN', 'CN', 'does-not', 200],
    ['recycled', 'KR', 'does-not', 500],
  ]);
});

test('split extraction: what counts was mined where it counts', () => {
  const scenario = anEligibleScenario()
    .delivered('2024-06-01')
    .lithium('1000')
    .minedIn({ AU: '60', ZW: '40' })
    .processedIn({ KR: '30', CN: '70' })
    .build();
  expect(told(scenario)).toEqual([
    ['AU', 'KR', 'counts', 300],
    ['AU', 'CN', 'counts', 300],
    ['ZW', 'CN', 'does-not', 400],
  ]);
});

test('a country in which nothing was added is named, and does not count', () => {
  const scenario = anEligibleScenario()
    .delivered('2024-06-01')
    .lithium('1000')
    .minedIn({ AU: '0' })
    .processedIn({ CN: '70' })
    .build();
  const [path] = pathsOf(weighed(scenario));
  expect(path?.extraction).toMatchObject({ country: 'AU', state: 'nothing-added' });
  expect(path?.outcome).toBe('does-not');
});

test('a chain without a stage has none there; without any, nothing of it is known', () => {
  const lone = aScenario().delivered('2024-06-01').lithium('10').processedIn('CN').build();
  expect(pathsOf(weighed(lone))).toMatchObject([{ extraction: { state: 'no-stage' }, outcome: 'does-not' }]);
  const bare = aScenario().delivered('2024-06-01').lithium('10').build();
  expect(pathsOf(weighed(bare))).toMatchObject([{ extraction: { state: 'named' }, outcome: 'not-known' }]);
});

test('under the 50 % test a chain is of one colour', () => {
  const scenario = anEligibleScenario()
    .delivered('2023-06-01')
    .lithium('1000')
    .minedIn({ AU: '60', ZW: '40' })
    .processedIn('CN')
    .build();
  expect(told(scenario).map(([, , outcome]) => outcome)).toEqual(['counts', 'counts']);
});
