import fc from 'fast-check';
import { expect, test } from 'vitest';
import { evaluate, type Scenario } from '../../law';
import { anEligibleScenario } from '../../testing/a-scenario';
import { arbitraryScenario } from '../../testing/arbitrary-scenario';
import { shippedRulebook } from '../../testing/rulebook';
import { finish } from '../work';
import { whatWouldChange } from './ranked';
import { applyChanges } from './shortest-way';
import { everyChange } from './stage-change';
import { withoutStage } from './without-stage';
import { massesIn, worthOf } from './worth';

const rankedOf = (scenario: Scenario) => finish(whatWouldChange(scenario, shippedRulebook));

/** The scenario after a single ranked move, made by itself. */
function tried(
  scenario: Scenario,
  move: NonNullable<ReturnType<typeof rankedOf>>['moves'][number],
): Scenario {
  const entries = scenario.minerals?.entries ?? [];
  if (move.country !== undefined) {
    const change = entries
      .flatMap(everyChange(scenario, shippedRulebook))
      .find((each) => each.entryId === move.entryId && each.stage === move.stage);
    return change === undefined ? scenario : applyChanges(scenario, shippedRulebook, [change]);
  }
  const lost = entries.map((entry) => (entry.id === move.entryId ? withoutStage(entry, move.stage) : entry));
  return { ...scenario, minerals: { ...scenario.minerals, entries: lost } };
}

test('every ranked change does what it says when it is made, and stands in its place', () => {
  fc.assert(
    fc.property(arbitraryScenario, (scenario) => {
      const ranked = rankedOf(scenario);
      const before = evaluate(scenario, shippedRulebook).minerals;
      if (ranked === undefined) {
        expect(before.share).toBeNull();
        return;
      }
      expect(ranked.direction).toBe(before.status === 'met' ? 'loss' : 'gain');
      const points = ranked.moves.map((move) => move.points);
      expect(points).toEqual([...points].sort((a, b) => b - a));
      for (const move of ranked.moves) {
        const after = evaluate(tried(scenario, move), shippedRulebook).minerals;
        const moved = Math.abs((after.share?.min ?? 0) - (before.share?.min ?? 0));
        expect(move.points).toBeCloseTo(moved, 6);
        if (ranked.thresholdPercent === null || scenario.vehicle?.fuelCell === true) continue;
        const isReached = after.status === 'met';
        expect([move, move.decides]).toEqual([move, ranked.direction === 'gain' ? isReached : !isReached]);
      }
    }),
    { numRuns: 300 },
  );
});

const two = anEligibleScenario()
  .chain('lithium', '40', 'li')
  .entry('supplier', 'Alpha')
  .processedIn('CN')
  .chain('nickel', '35', 'ni')
  .entry('supplier', 'Alpha')
  .processedIn('CN')
  .chain('cobalt', '25', 'co')
  .processedIn('AU')
  .build();

test('groups add up what their entries do', () => {
  const ranked = rankedOf(two);
  expect(ranked?.groups.supplier.map(({ key, points, decides }) => [key, points, decides])).toEqual([
    ['Alpha', 75, true],
    ['', 0, false],
  ]);
  expect(ranked?.groups.mineral.map(({ key, points, decides }) => [key, points, decides])).toEqual([
    ['lithium', 40, true],
    ['nickel', 35, true],
    ['cobalt', 0, false],
  ]);
});

test('once it qualifies it is told how far it is from failing, and by what', () => {
  const met = anEligibleScenario()
    .chain('lithium', '60', 'li')
    .processedIn('AU')
    .nickel('40')
    .processedIn('CL')
    .build();
  const ranked = rankedOf(met);
  expect([ranked?.direction, ranked?.marginPoints]).toEqual(['loss', 50]);
  expect(ranked?.moves.map(({ entryId, points, decides }) => [entryId, points, decides])).toEqual([
    ['li', 60, true],
    ['entry-1', 40, false],
  ]);
});

test('nothing entered, and a year without a percentage', () => {
  expect(rankedOf(anEligibleScenario().build())).toBeUndefined();
  const later = anEligibleScenario().lithium('1').minedIn('CN').delivered('2027-02-01').build();
  expect(rankedOf(later)).toMatchObject({ thresholdPercent: null, marginPoints: null });
  expect(rankedOf(later)?.moves[0]).toMatchObject({ points: 100, decides: false });
});

test('a move is worth what the credit grows by, over the kilograms it takes along', () => {
  const changes = (two.minerals?.entries ?? []).flatMap(everyChange(two, shippedRulebook)).slice(0, 1);
  const ground = { scenario: two, rulebook: shippedRulebook };
  const worth = worthOf(changes, { ...ground, massOf: () => 10 });
  expect(worth).toMatchObject({ winsUsd: { least: 3750, most: 3750 }, massKg: 10, perKgUsd: 375 });
  expect(worthOf(changes, { ...ground, massOf: () => undefined })).not.toHaveProperty('perKgUsd');
  const leased = { ...two, vehicle: { ...two.vehicle, leased: true } };
  expect(worthOf(changes, { ...ground, scenario: leased, massOf: () => 10 }).winsUsd).toEqual({
    least: 0,
    most: 0,
  });
  expect(massesIn).toBeTypeOf('function');
});

test('where the minerals may be met by what nobody knows, the move is worth what it makes sure', () => {
  const open = anEligibleScenario().chain('nickel', '100', 'ni').processedIn('ZZ').build();
  const { components: _unknown, ...rest } = open;
  const changes = (rest.minerals?.entries ?? []).flatMap(everyChange(rest, shippedRulebook)).slice(0, 1);
  const worth = worthOf(changes, { scenario: rest, rulebook: shippedRulebook, massOf: () => 10 });
  expect(worth.before.minerals.status).toBe('unknown');
  expect(worth.winsUsd.most).toBe(3750);
  expect(worth.perKgUsd).toBe(375);
});
