import { expect, it } from 'vitest';
import type { Scenario } from '../law';
import { anEligibleScenario } from '../testing/a-scenario';
import { fingerprintOf } from './fingerprint';

const eligible = anEligibleScenario().build();
const of = (scenario: Scenario, edition = '2026-11') => fingerprintOf(scenario, edition);

it('is the same whatever the order of the fields', async () => {
  const { vehicle = {}, ...rest } = eligible;
  const turned = Object.fromEntries(Object.entries(vehicle).reverse());
  const first = await of(eligible);
  expect(first).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
  expect(await of({ vehicle: turned, ...rest })).toBe(first);
});

it('does not tell of the buyer and the VIN', async () => {
  const { buyer: _buyer, ...rest } = eligible;
  const withVin = { ...eligible, vehicle: { ...eligible.vehicle, vin: '1HGCM82633A004352' } };
  expect(await of(rest)).toBe(await of(eligible));
  expect(await of(withVin)).toBe(await of(eligible));
});

it('changes with a fact and with the edition', async () => {
  const other = { ...eligible, vehicle: { ...eligible.vehicle, batteryKwh: '74' } };
  const signs = await Promise.all([of(eligible), of(eligible, '2026-12'), of(other as Scenario)]);
  expect(new Set(signs).size).toBe(3);
});
