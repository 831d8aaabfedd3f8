import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluate, explain, parseScenario, type Scenario } from '../../law';
import { anEligibleScenario } from '../../testing/a-scenario';
import { arbitraryScenario } from '../../testing/arbitrary-scenario';
import { valueAt, withValueAt } from '../../testing/json-edit';
import { shippedRulebook } from '../../testing/rulebook';
import { thingsIn } from '../../text/fact-words';
import { groundsOf } from '../../text/reasons';
import { comparisonsIn } from './comparison';
import { entryFormula } from './entry-formula';
import { entryTraces } from './entry-trace';
import { factsIn } from './fact';
import { halfFacts } from './half-facts';
import type { TraceWords } from './words';

const wordsFor = (scenario: Scenario): TraceWords => ({
  ...groundsOf(scenario, explain(scenario, shippedRulebook)),
  rulebook: shippedRulebook,
  things: thingsIn(scenario),
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
      'Credit that the maker certified: not given',
      'It is a fuel-cell vehicle: no',
      'Lithium: Mineral: Lithium',
      'Lithium: Known as: Procurement chain',
      'Lithium: extraction: China',
    ]);
  });
});

describe('a half', () => {
  /** Another scenario with the facts at the pointers taken from this one. */
  const carried = (from: Scenario, into: Scenario, pointers: readonly string[]): Scenario => {
    const json = pointers.reduce<unknown>((other, pointer) => {
      const value = valueAt(from, pointer);
      return value === valueAt(other, pointer) ? other : withValueAt(other, pointer, value);
    }, into);
    const read = parseScenario(
      valueAt(json, '/minerals/entries') === undefined ? withValueAt(json, '/minerals', undefined) : json,
    );
    if (!read.ok) throw new Error(JSON.stringify(read.error));
    return read.value;
  };

  test('stays, whatever else is changed than the facts its trace names', () => {
    fc.assert(
      fc.property(arbitraryScenario, arbitraryScenario, (scenario, other) => {
        for (const half of ['minerals', 'components'] as const) {
          const pointers = halfFacts(half, scenario);
          const start = half === 'components' ? { ...other, components: scenario.components } : other;
          const changed = carried(scenario, withoutAbsent(start), pointers);
          expect(evaluate(changed, shippedRulebook)[half]).toEqual(evaluate(scenario, shippedRulebook)[half]);
        }
      }),
    );
  });

  const withoutAbsent = (scenario: object): Scenario => JSON.parse(JSON.stringify(scenario));

  test('names its what-ifs', () => {
    const scenario = anEligibleScenario()
      .lithium('1')
      .with('/partners', { suspended: ['CL'], added: [{ country: 'ID', minerals: 'all' }] })
      .build();
    const facts = factsIn(wordsFor(scenario), halfFacts('minerals', scenario));
    expect(facts.map(({ name, value }) => `${name}: ${value}`)).toEqual([
      'Day of delivery: June 1, 2024',
      'It is a fuel-cell vehicle: no',
      'Minerals and their value: 1 entry',
      'Arithmetic test: traced qualifying value',
      'What-if partners: Chile and Indonesia',
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
      '6,000 lb < 14,000 lb',
      '75 kWh > 7 kWh',
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
    const noClass = anEligibleScenario().without('/vehicle/vehicleClass');
    expect(compared(noClass.build())[3]).toBe('$52,000 < $55,000');
    expect(compared(noClass.with('/vehicle/msrpUsd', '90000').build())[3]).toBe('$90,000 > $80,000');
    const byLastYear = anEligibleScenario().with('/buyer/thisYear/magiUsd', '400000').build();
    expect(compared(byLastYear).at(-1)).toBe('$110,000 < $300,000');
  });
});

describe('the formula of an entry', () => {
  /** What a line comes to when it is worked out: `10% + (100% − 20%) × max(30%, 40%)`. */
  const workedOut = (formula: string): number => {
    const code = formula
      .replace(/[$,](?=\d)/g, '')
      .replace(/([\d.]+)%/g, '($1/100)')
      .replace(/max|min/g, 'Math.$&')
      .replaceAll('÷', '/')
      .replaceAll('×', '*')
      .replaceAll('−', '-');
    return 100 * Number(new Function(`return ${code}`)());
  };

  test('comes to what it says, whatever the scenario', () => {
    let compared = 0;
    fc.assert(
      fc.property(arbitraryScenario, (scenario) => {
        const words = wordsFor(scenario);
        for (const trace of entryTraces(scenario, shippedRulebook, evaluate(scenario, shippedRulebook))) {
          const lines = entryFormula(words, trace);
          expect(lines.length > 0).toBe(trace.basis !== 'none');
          for (const line of lines) {
            const [left = '', right = ''] = line.split(' = ');
            if (trace.kind === 'shares')
              expect(Math.abs(workedOut(left) - Number.parseFloat(right))).toBeLessThan(0.051);
            compared += 1;
          }
        }
      }),
    );
    expect(compared).toBeGreaterThan(20);
  });

  const formulas = (scenario: Scenario) =>
    entryTraces(scenario, shippedRulebook, evaluate(scenario, shippedRulebook)).map((trace) =>
      entryFormula(wordsFor(scenario), trace),
    );

  test('of a chain: the part of the stage, held against a half where a half is enough', () => {
    const chain = anEligibleScenario().lithium('10').processedIn({ JP: '3', CN: '1' });
    expect(formulas(chain.build())).toEqual([['$3 ÷ $4 = 75%']]);
    const fifty = chain.with('/minerals/test', 'fifty-percent-value-added');
    expect(formulas(fifty.build())).toEqual([['$3 ÷ $4 = 75% ≥ 50%']]);
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
    expect(traces.map(({ places }) => places[0]?.standing)).toMatchObject([
      { why: 'agreement', agreement: 'United States–Chile Free Trade Agreement', from: '2004-01-01' },
      { why: 'what-if-added' },
      { why: 'north-america' },
    ]);
  });

  test('tell an agreement from a what-if that goes beyond it', () => {
    const why = (scenario: Scenario) =>
      entryTraces(scenario, shippedRulebook, evaluate(scenario, shippedRulebook))[0]?.places[0]?.standing.why;
    const wide = anEligibleScenario().chain('aluminum', '1').processedIn('JP');
    expect(why(wide.with('/partners', { japanAllMinerals: true }).build())).toBe(
      'what-if-japan-all-minerals',
    );
    const early = anEligibleScenario().lithium('1').processedIn('JP').delivered('2023-03-27');
    const added = { added: [{ country: 'JP', minerals: 'all' }] };
    expect(why(early.with('/partners', added).build())).toBe('what-if-added');
  });
});

describe('why a country counts', () => {
  const standings = (scenario: Scenario) =>
    entryTraces(scenario, shippedRulebook, evaluate(scenario, shippedRulebook)).flatMap(({ places }) =>
      places.map(({ country, standing }) => `${country} ${standing.why}`),
    );
  const base = anEligibleScenario();

  test.each([
    ['its agreement', base.lithium('5').processedIn('JP'), 'JP agreement'],
    [
      'Japan for a mineral that its agreement leaves out',
      base.chain('aluminum', '5').processedIn('JP').with('/partners', { japanAllMinerals: true }),
      'JP what-if-japan-all-minerals',
    ],
    [
      'Japan before its agreement was in force',
      base
        .lithium('5')
        .processedIn('JP')
        .delivered('2023-03-27')
        .with('/partners', { added: [{ country: 'JP', minerals: 'all' }] }),
      'JP what-if-added',
    ],
    [
      'a partner suspended, and added again',
      base
        .lithium('5')
        .processedIn('CL')
        .with('/partners', { suspended: ['CL'], added: [{ country: 'CL', minerals: 'all' }] }),
      'CL what-if-added',
    ],
  ])('%s', (_why, builder, standing) => {
    expect(standings(builder.build())).toEqual([standing]);
  });
});
