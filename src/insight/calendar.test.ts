import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isDay } from '../kernel/day';
import { isDecimal, readDecimal } from '../kernel/decimal';
import type { Scenario } from '../law';
import { anEligibleScenario } from '../testing/a-scenario';
import { arbitraryScenario } from '../testing/arbitrary-scenario';
import { referenceEvaluation } from '../testing/reference';
import { shippedRulebook } from '../testing/rulebook';
import { type CertifiedDays, calendar } from './calendar';
import { runsOf } from './calendar-runs';
import { finish } from './work';

const cellsOf = (scenario: Scenario) =>
  finish(calendar({ rulebook: shippedRulebook, scenarioIn: () => scenario }));

const eligible = anEligibleScenario()
  .lithium('40')
  .minedIn('AU')
  .chain('nickel', '60')
  .processedIn('JP')
  .build();

test('each of the 96 cells is what the reference says of its day, and no day of it differs', () => {
  fc.assert(
    fc.property(arbitraryScenario, fc.integer({ min: 1, max: 31 }), (scenario, date) => {
      const cells = cellsOf(scenario);
      expect(cells).toHaveLength(48 * 2);
      for (const { month, contract, parts } of cells) {
        if (contract === 'late' && month < '2025-10') expect(parts).toEqual([]);
        for (const { from, until, acquired, evaluation } of parts) {
          expect(acquired > '2025-09-30').toBe(contract === 'late');
          const any = `${month}-${String(date).padStart(2, '0')}`;
          for (const day of [from, until, ...(any >= from && any <= until ? [any] : [])]) {
            const { certifiedUsd: _other, ...vehicle } = scenario.vehicle ?? {};
            const delivered = { ...scenario, vehicle: { ...vehicle, acquired, placedInService: day } };
            const { credit, minerals } = referenceEvaluation(delivered as Scenario);
            expect([month, evaluation.credit, evaluation.minerals.status]).toEqual([
              month,
              credit,
              minerals.status,
            ]);
          }
        }
      }
    }),
    { numRuns: 40 },
  );
});

test('the months’ parts cover every day once', () => {
  const days = cellsOf(eligible)
    .filter(({ contract }) => contract === 'in-time')
    .flatMap(({ parts }) => parts.map(({ from, until }) => [from, until] as const));
  expect(days[0]?.[0]).toBe('2023-01-01');
  expect(days.at(-1)?.[1]).toBe('2026-12-31');
  days.slice(1).forEach(([from], at) => {
    const before = days[at]?.[1] ?? '';
    expect(Date.parse(from) - Date.parse(before)).toBe(86_400_000);
  });
});

test('the scenario’s own date picks the day, the nearest where the month or the law is shorter', () => {
  const cells = cellsOf({ ...eligible, vehicle: { ...eligible.vehicle } });
  const dayIn = (month: string, contract = 'in-time') =>
    cells.find((cell) => cell.month === month && cell.contract === contract)?.part?.day;
  expect([dayIn('2023-04'), dayIn('2024-02'), dayIn('2025-10', 'late')]).toEqual([
    '2023-04-01',
    '2024-02-01',
    '2025-10-01',
  ]);
});

test('a month in which the law changes has a part for each law', () => {
  const april = cellsOf(eligible).find(({ month }) => month === '2023-04');
  expect(april?.parts.map(({ from, evaluation }) => [from, evaluation.regime])).toEqual([
    ['2023-04-01', 'capacity-formula'],
    ['2023-04-18', 'sourcing'],
  ]);
});

test('runs hold the amounts and the cause of each of their days', () => {
  expect(runsOf(cellsOf(eligible)).map(({ first, last }) => [first.from, last.until])).toEqual([
    ['2023-01-01', '2026-12-31'],
  ]);
  const entity = anEligibleScenario()
    .lithium('1')
    .minedIn('AU')
    .entry('foreignEntityOfConcern', 'present')
    .build();
  const runs = runsOf(cellsOf(entity));
  expect(runs.map(({ first, last }) => [first.from, last.until])).toEqual([
    ['2023-01-01', '2024-12-31'],
    ['2025-01-01', '2026-12-31'],
  ]);
});

test('what the maker certified stands on its own days, and on no other', () => {
  const days = (from: string, until: string, usd: string): CertifiedDays => {
    const amount = readDecimal(usd);
    if (!isDay(from) || !isDay(until) || !isDecimal(amount)) throw new Error('no such days');
    return { from, until, usd: amount };
  };
  const certified = [days('2023-06-05', '2023-06-05', '7500'), days('2024-02-10', '2024-12-31', '3750')];
  fc.assert(
    fc.property(arbitraryScenario, (scenario) => {
      const cells = finish(calendar({ rulebook: shippedRulebook, scenarioIn: () => scenario, certified }));
      for (const { parts } of cells)
        for (const { from, until, acquired, evaluation } of parts)
          for (const day of [from, until]) {
            const { certifiedUsd: _other, ...vehicle } = scenario.vehicle ?? {};
            const usd = certified.find((each) => each.from <= day && day <= each.until)?.usd;
            const of = { ...vehicle, acquired, placedInService: day, ...(usd && { certifiedUsd: usd }) };
            expect([day, evaluation.credit]).toEqual([
              day,
              referenceEvaluation({ ...scenario, vehicle: of } as Scenario).credit,
            ]);
          }
    }),
    { numRuns: 30 },
  );
  const june = finish(calendar({ rulebook: shippedRulebook, scenarioIn: () => eligible, certified }))
    .filter(({ month, contract }) => month === '2023-06' && contract === 'in-time')
    .flatMap(({ parts }) =>
      parts.map(({ from, until, evaluation }) => [from, until, evaluation.credit.basis]),
    );
  expect(june).toEqual([
    ['2023-06-01', '2023-06-04', 'computed'],
    ['2023-06-05', '2023-06-05', 'certified'],
    ['2023-06-06', '2023-06-30', 'computed'],
  ]);
});
