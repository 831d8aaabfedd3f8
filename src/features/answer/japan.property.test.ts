/** The counterfactuals are the evaluation of the changed scenario. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { evaluate, parseScenario, type Scenario } from '../../law';
import { arbitraryMinerals, arbitraryPartners } from '../../testing/arbitrary-scenario';
import { shippedRulebook as rulebook } from '../../testing/rulebook';
import { japanEffect, otherReading } from './japan';

const scenarioOf = (minerals: unknown, partners: unknown, placedInService: string): Scenario => {
  const read = parseScenario(
    JSON.parse(
      JSON.stringify({
        format: 'battery-origin/scenario',
        version: 1,
        vehicle: { placedInService },
        minerals,
        partners,
      }),
    ),
  );
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
};

const days = fc.constantFrom(
  '2023-03-27',
  '2023-04-18',
  '2024-05-06',
  '2025-06-01',
  '2026-12-31',
  '2027-01-01',
);

test('without the agreement: as if all of Japan’s stages were in a country that is no partner', () => {
  fc.assert(
    fc.property(arbitraryMinerals, days, (minerals, day) => {
      const scenario = scenarioOf(minerals, undefined, day);
      const moved = JSON.parse(JSON.stringify(scenario).replaceAll('"JP"', '"BR"'));
      const evaluation = evaluate(scenario, rulebook);
      const effect = japanEffect({ scenario, evaluation, rulebook });
      const elsewhere = evaluate(scenarioOf(moved.minerals, undefined, day), rulebook).minerals;
      const { share, status } = (effect?.other ?? evaluation).minerals;
      expect(status).toBe(elsewhere.status);
      expect(share?.min ?? -1).toBeCloseTo(elsewhere.share?.min ?? -1, 7);
      expect(share?.max ?? -1).toBeCloseTo(elsewhere.share?.max ?? -1, 7);
    }),
  );
});

test('the other reading is told exactly when the switch changes a status', () => {
  fc.assert(
    fc.property(arbitraryMinerals, arbitraryPartners, days, (minerals, partners, day) => {
      const scenario = scenarioOf(minerals, partners, day);
      const wide = scenario.partners?.japanAllMinerals === true;
      const evaluation = evaluate(scenario, rulebook);
      const other = evaluate(
        { ...scenario, partners: { ...scenario.partners, japanAllMinerals: !wide } },
        rulebook,
      );
      const reading = otherReading({ scenario, evaluation, rulebook });
      const changes =
        other.minerals.status !== evaluation.minerals.status ||
        other.credit.status !== evaluation.credit.status;
      expect(reading !== undefined).toBe(changes);
      if (reading !== undefined) expect(reading).toEqual({ wide, other });
    }),
  );
});
