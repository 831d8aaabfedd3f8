import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluate, type Scenario } from '../../law';
import { anEligibleScenario } from '../../testing/a-scenario';
import { arbitraryScenario } from '../../testing/arbitrary-scenario';
import { shippedRulebook } from '../../testing/rulebook';
import { english } from '../../text/english';
import { thingsIn } from '../../text/fact-words';
import { formatFor } from '../../text/format';
import { comparisonsIn } from './comparison';
import { entryTraces } from './entry-trace';
import { factsIn } from './fact';
import type { TraceWords } from './words';

const wordsFor = (scenario: Scenario): TraceWords => ({
  text: english,
  format: formatFor(english),
  scenario,
  rulebook: shippedRulebook,
  things: thingsIn(english, scenario),
});

describe('the facts shown', () => {
  test('are those of the trace, each by name and value, for every finding', () => {
    fc.assert(
      fc.property(arbitraryScenario, (scenario) => {
        for (const { used } of evaluate(scenario, shippedRulebook).findings) {
          const facts = factsIn(wordsFor(scenario), used);
          expect(facts.map(({ pointer }) => pointer)).toEqual(used);
          for (const { name, value } of facts) expect(name !== '' && value !== '').toBe(true);
        }
      }),
    );
  });

  test('in words', () => {
    const scenario = anEligibleScenario().lithium('5').minedIn('CN').delivered('2025-06-01').build();
    const feoc = evaluate(scenario, shippedRulebook).findings.find(({ rule }) => rule === 'feoc-minerals');
    expect(
      factsIn(wordsFor(scenario), feoc?.used ?? []).map(({ name, value }) => `${name}: ${value}`),
    ).toEqual([
      'Day of delivery: June 1, 2025',
      'It is a fuel-cell vehicle: not given',
      'Lithium: Mineral: Lithium',
      'Lithium: Known as: Procurement chain',
      'Lithium: extraction: China',
    ]);
  });
});

describe('the figures compared', () => {
  const compared = (scenario: Scenario) =>
    evaluate(scenario, shippedRulebook).findings.flatMap((finding) =>
      comparisonsIn(wordsFor(scenario), finding).map(({ left, sign, right }) => `${left} ${sign} ${right}`),
    );

  test('hold', () => {
    expect(compared(anEligibleScenario().build())).toEqual([
      'May 1, 2024 ≤ September 30, 2025',
      '6,000 < 14,000',
      '75 > 7',
      '$52,000 < $80,000',
      '$120,000 < $300,000',
    ]);
  });

  test('at a limit, over it, and in both years', () => {
    const over = anEligibleScenario()
      .with('/vehicle/msrpUsd', '80000')
      .with('/buyer/thisYear/magiUsd', '300000.01')
      .with('/buyer/lastYear', { filingStatus: 'single', magiUsd: '150001' })
      .build();
    expect(compared(over).slice(3)).toEqual([
      '$80,000 = $80,000',
      '$300,000.01 > $300,000',
      '$150,001 > $150,000',
    ]);
    const byLastYear = anEligibleScenario().with('/buyer/thisYear/magiUsd', '400000').build();
    expect(compared(byLastYear).at(-1)).toBe('$110,000 < $300,000');
  });
});

describe('the entries', () => {
  test('add up to the share, and name only countries that count for the stage', () => {
    fc.assert(
      fc.property(arbitraryScenario, (scenario) => {
        const evaluation = evaluate(scenario, shippedRulebook);
        const traces = entryTraces(scenario, shippedRulebook, evaluation);
        const total = traces.reduce((sum, { valueUsd }) => sum + Number(valueUsd), 0);
        const counting = traces.reduce(
          (sum, { valueUsd, qualifying }) => sum + Number(valueUsd) * qualifying.min,
          0,
        );
        const { share } = evaluation.minerals;
        if (share !== null) expect(counting / total).toBeCloseTo(share.min, 6);
        for (const { basis, places } of traces) if (basis === 'none') expect(places).toEqual([]);
      }),
    );
  });

  test('say under which agreement, since when, and what is only a what-if', () => {
    const scenario = anEligibleScenario()
      .lithium('10')
      .minedIn('CL')
      .processedIn({ JP: '3', CN: '1' })
      .nickel('5')
      .processedIn('ID')
      .chain('cobalt', '1')
      .recycledIn({ CA: '1', KR: '1' })
      .with('/partners', { added: [{ country: 'ID', minerals: 'all' }] })
      .build();
    const traces = entryTraces(scenario, shippedRulebook, evaluate(scenario, shippedRulebook));
    expect(traces.map(({ basis, places }) => [basis, places.map(({ country }) => country)])).toEqual([
      ['extraction', ['CL']],
      ['processing', ['ID']],
      ['recycling', ['CA']],
    ]);
    expect(traces.map(({ places }) => places[0]?.standing)).toEqual([
      { kind: 'agreement', agreement: 'United States–Chile Free Trade Agreement', from: '2004-01-01' },
      { kind: 'what-if' },
      { kind: 'north-america' },
    ]);
  });
});
