import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  arbitraryBuyer,
  arbitraryComponents,
  arbitraryMinerals,
  arbitraryPartners,
  arbitraryScenario,
  arbitraryVehicle,
} from '../testing/arbitrary-scenario';
import { valueAt, withValueAt } from '../testing/json-edit';
import { shippedRulebook } from '../testing/rulebook';
import { evaluate, type Finding, parseScenario, type Scenario } from '.';

const other = fc.record({
  vehicle: arbitraryVehicle,
  buyer: arbitraryBuyer,
  minerals: arbitraryMinerals,
  components: arbitraryComponents,
  partners: arbitraryPartners,
});

const VEHICLE_FACTS = [
  'acquired',
  'placedInService',
  'vehicleClass',
  'msrpUsd',
  'gvwrLb',
  'batteryKwh',
  'finalAssembly',
  'fuelCell',
  'originalUse',
  'forResale',
  'qualifiedManufacturer',
  'sellerReport',
  'leased',
  'certifiedUsd',
  'car',
].map((fact) => `/vehicle/${fact}`);
const FACTS = [
  ...VEHICLE_FACTS,
  '/buyer/thisYear',
  '/buyer/lastYear',
  '/minerals/test',
  '/minerals/graphiteTransition',
  '/components',
  '/partners',
  '/assumed',
  '/title',
];

/** The facts of each entry, field by field, so that a refusal by one entry can be told from the rest. */
const entryFacts = ({ minerals }: Scenario): readonly string[] =>
  (minerals?.entries ?? []).flatMap((_, index) =>
    ['valueUsd', 'foreignEntityOfConcern', 'mineral'].map((field) => `/minerals/entries/${index}/${field}`),
  );

const touches = (pointer: string, used: readonly string[]): boolean =>
  used.some((each) => pointer === each || pointer.startsWith(`${each}/`) || each.startsWith(`${pointer}/`));

const findingsOf = (json: unknown): readonly Finding[] | undefined => {
  const parsed = parseScenario(json);
  return parsed.ok ? evaluate(parsed.value, shippedRulebook).findings : undefined;
};

/** What the fact becomes; a fact that the other scenario does not know becomes unknown. */
const replacement = (pointer: string, from: unknown): unknown => {
  if (pointer.endsWith('/valueUsd')) return '77';
  if (pointer.endsWith('/mineral')) return 'cobalt';
  return valueAt(from, pointer);
};

describe('every trace is', () => {
  test('sound: a fact it does not name may change, and the finding stays', () => {
    fc.assert(
      fc.property(arbitraryScenario, other, (scenario, elsewhere) => {
        const findings = evaluate(scenario, shippedRulebook).findings;
        for (const fact of [...FACTS, ...entryFacts(scenario)]) {
          if (fact.startsWith('/minerals/') && scenario.minerals === undefined) continue;
          const changed = findingsOf(withValueAt(scenario, fact, replacement(fact, elsewhere)));
          findings.forEach(({ rule, status, used }, index) => {
            if (!touches(fact, used))
              expect([fact, rule, changed?.[index]?.status]).toEqual([fact, rule, status]);
          });
        }
      }),
      { numRuns: 300 },
    );
  });

  test('honest: what it needs is not known, and some answers settle it', () => {
    fc.assert(
      fc.property(arbitraryScenario, (scenario) => {
        evaluate(scenario, shippedRulebook).findings.forEach(({ status, needs, used }, index) => {
          expect(needs === undefined).toBe(status !== 'unknown');
          if (needs === undefined) return;
          expect(needs.length).toBeGreaterThan(0);
          for (const need of needs) {
            expect([undefined, 'ZZ', 'unknown']).toContain(valueAt(scenario, need));
            expect(touches(need, used)).toBe(true);
          }
          const answered = needs.reduce<unknown>(
            (json, need) => withValueAt(json, need, answerTo(need)),
            scenario,
          );
          expect(['met', 'failed', 'not-applicable']).toContain(findingsOf(answered)?.[index]?.status);
        });
      }),
      { numRuns: 300 },
    );
  });

  test('cited: a place in the law, with an address', () => {
    fc.assert(
      fc.property(arbitraryScenario, (scenario) => {
        for (const { cites } of evaluate(scenario, shippedRulebook).findings) {
          expect(cites.length).toBeGreaterThan(0);
          for (const { label, url } of cites) {
            expect(label).not.toBe('');
            expect(url).toMatch(/^https:\/\//);
          }
        }
      }),
      { numRuns: 50 },
    );
  });
});

/** An answer for each kind of fact that can be needed. */
const ANSWERS: Readonly<Record<string, unknown>> = {
  acquired: '2025-09-30',
  placedInService: '2023-05-01',
  vehicleClass: 'suv',
  msrpUsd: '50000',
  gvwrLb: '6000',
  batteryKwh: '75',
  finalAssembly: 'US',
  originalUse: true,
  forResale: false,
  qualifiedManufacturer: true,
  sellerReport: true,
  thisYear: { filingStatus: 'single', magiUsd: '1' },
  lastYear: { filingStatus: 'single', magiUsd: '1' },
  foreignEntityOfConcern: 'none',
  components: { kind: 'share', northAmericanPercent: '1', foreignEntityOfConcern: 'none' },
  minerals: {
    entries: [
      { kind: 'chain', id: 'new', mineral: 'lithium', valueUsd: '1', foreignEntityOfConcern: 'none' },
    ],
  },
};

const ENTRY = { kind: 'chain', id: 'new', mineral: 'lithium', valueUsd: '1', foreignEntityOfConcern: 'none' };
const ITEM = { id: 'new', incrementalValueUsd: '1', country: 'US', foreignEntityOfConcern: 'none' };

function answerTo(need: string): unknown {
  if (need === '/minerals/entries/-') return ENTRY;
  if (need === '/components/items/-') return ITEM;
  return ANSWERS[need.split('/').at(-1) ?? ''];
}
