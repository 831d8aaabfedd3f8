import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import presetsFile from '../../public/data/presets.json';
import vehiclesFile from '../../public/data/vehicles.json';
import { decidingScenario } from '../calculation';
import { parsePresets } from '../data/parse-presets';
import { parseVehicles } from '../data/parse-vehicles';
import { ATTRIBUTES, type Attributes } from '../embed/protocol';
import { evaluate } from '../law';
import { blankForm, readForm } from '../scenario-form';
import { shippedRulebook } from '../testing/rulebook';
import { attributesIn } from './address';
import { prefill } from './prefill';

const read = parsePresets(presetsFile);
const readCars = parseVehicles(vehiclesFile);
if (!read.ok || !readCars.ok) throw new Error('no presets');
const list = readCars.value;
const figures = read.value;
const presets = () => Promise.resolve(figures);
const fill = (attributes: Attributes) => prefill(attributes, { presets, cars: () => Promise.resolve(list) });

const payload = (scenario: object): string =>
  `1.${deflateRawSync(JSON.stringify({ format: 'battery-origin/scenario', version: 1, ...scenario })).toString('base64url')}`;

describe('a single attribute', () => {
  test.each([
    ['battery-kwh', '75.5', { batteryKwh: '75.5' }],
    ['vehicle-class', 'suv', { vehicleClass: 'suv' }],
    ['msrp', '52000', { msrpUsd: '52000' }],
    ['final-assembly', 'US', { finalAssembly: 'US' }],
    ['final-assembly', 'ZZ', { finalAssembly: 'ZZ' }],
    ['acquired', '2024-02-29', { acquired: '2024-02-29' }],
    ['placed-in-service', '2024-06-01', { placedInService: '2024-06-01' }],
    ['certified', '3750', { certifiedUsd: '3750' }],
  ] as const)('%s=%s is a fact of the vehicle', async (name, value, facts) => {
    const blank = blankForm();
    expect(await fill({ [name]: value })).toEqual({
      values: { ...blank, vehicle: { ...blank.vehicle, ...facts } },
      bad: [],
    });
  });

  test.each([
    ['battery-kwh', '-1'],
    ['battery-kwh', '75 kWh'],
    ['vehicle-class', 'SUV'],
    ['vehicle-class', '__proto__'],
    ['msrp', '$52,000'],
    ['msrp', ''],
    ['msrp', '1e5'],
    ['final-assembly', 'us'],
    ['final-assembly', 'XX'],
    ['acquired', '2023-02-29'],
    ['acquired', '06/01/2024'],
    ['placed-in-service', '2024-6-1'],
    ['certified', '8000'],
    ['certified', '$7,500'],
    ['car', 'no-such-car'],
    ['car', '__proto__'],
    ['preset', 'NMC999'],
    ['preset', ''],
    ['preset', '__proto__'],
    ['scenario', ''],
    ['scenario', '1.AAAA'],
    ['scenario', payload({ colour: 'red' })],
  ] as const)('%s=%s is refused, and all else is as without it', async (name, value) => {
    expect(await fill({ [name]: value })).toEqual({ values: blankForm(), bad: [name] });
  });

  it('that is taken away is as if it had not been given', async () => {
    expect(await fill({ msrp: null, preset: null, scenario: null })).toEqual({
      values: blankForm(),
      bad: [],
    });
  });
});

describe('a scenario', () => {
  const scenario = payload({ title: 'Ours', vehicle: { msrpUsd: '40000', batteryKwh: '60' } });

  it('fills the form', async () => {
    const { values } = await fill({ scenario });
    expect(values.title).toBe('Ours');
    expect(values.vehicle).toMatchObject({ msrpUsd: '40000', batteryKwh: '60' });
  });

  it('gives way to a single attribute, and to it alone', async () => {
    const { values } = await fill({ scenario, msrp: '45000' });
    expect(values.vehicle).toMatchObject({ msrpUsd: '45000', batteryKwh: '60' });
  });

  it('keeps its fact where the attribute is refused', async () => {
    const { values, bad } = await fill({ scenario, msrp: 'cheap' });
    expect(values.vehicle.msrpUsd).toBe('40000');
    expect(bad).toEqual(['msrp']);
  });
});

describe('a preset', () => {
  it('fills the mineral table with values and the world’s sourcing', async () => {
    const { values, bad } = await fill({ preset: 'NMC811', 'battery-kwh': '75' });
    const { scenario, problems } = readForm(values);
    expect(bad).toEqual([]);
    expect(problems).toEqual([]);
    const entries = scenario.minerals?.entries ?? [];
    expect(entries.map(({ mineral }) => mineral)).toContain('nickel');
    expect(entries.every((entry) => entry.kind === 'shares' && entry.processing !== undefined)).toBe(true);
  });

  it('leaves the table that the scenario brought', async () => {
    const entries = [{ kind: 'shares', id: 'a', mineral: 'lithium', valueUsd: '100' }];
    const { values } = await fill({ preset: 'NMC811', scenario: payload({ minerals: { entries } }) });
    expect(values.entries.map(({ mineral, valueUsd }) => [mineral, valueUsd])).toEqual([['lithium', '100']]);
  });

  it('asks for the figures only when there is one', async () => {
    const never = () => Promise.reject(new Error('asked'));
    await expect(prefill({ msrp: '1' }, { presets: never, cars: never })).resolves.toBeDefined();
    await expect(prefill({ preset: 'LFP' }, { presets: never, cars: never })).rejects.toThrow('asked');
  });
});

describe('a car', () => {
  it('fills what the list says, and the amount of the day, as the list’s', async () => {
    const { values, bad } = await fill({ car: 'hyundai-ioniq-5', 'placed-in-service': '2025-04-15' });
    expect(bad).toEqual([]);
    expect(values.vehicle).toMatchObject({ car: 'hyundai-ioniq-5', certifiedUsd: '7500' });
    expect(values.vehicle.vehicleClass).not.toBe('');
    expect(readForm(values).scenario.assumed).toContain('/vehicle/certifiedUsd');
  });

  it('gives way to what the host itself says, certificate and all', async () => {
    const { values } = await fill({
      car: 'hyundai-ioniq-5',
      'placed-in-service': '2025-04-15',
      certified: '3750',
      'battery-kwh': '1',
    });
    expect(values.vehicle).toMatchObject({ certifiedUsd: '3750', batteryKwh: '1' });
    const { assumed = [] } = readForm(values).scenario;
    expect(assumed).not.toContain('/vehicle/certifiedUsd');
    expect(assumed).not.toContain('/vehicle/batteryKwh');
  });

  it('has no amount on a day that no list tells of', async () => {
    const { values } = await fill({ car: 'hyundai-ioniq-5', 'placed-in-service': '2024-06-01' });
    expect(values.vehicle.certifiedUsd).toBe('');
  });

  it('with a bad certificate has the listed amount', async () => {
    const given = { car: 'hyundai-ioniq-5', 'placed-in-service': '2025-04-15', certified: 'much' };
    const { values, bad } = await fill(given);
    expect([values.vehicle.certifiedUsd, bad]).toEqual(['7500', ['certified']]);
  });
});

test('a preset’s sourcing is typical, and does not decide', async () => {
  const { values } = await fill({
    preset: 'NMC811',
    'battery-kwh': '75',
    'placed-in-service': '2025-03-01',
    acquired: '2025-02-01',
  });
  const { scenario } = readForm(values);
  expect(scenario.assumed).toContain('/minerals');
  expect(evaluate(scenario, shippedRulebook).credit.status).toBe('ineligible');
  expect(evaluate(decidingScenario(scenario, 'car'), shippedRulebook).credit).toMatchObject({
    status: 'unknown',
    possibleUsd: [0, 3750, 7500],
  });
});

test('no attributes make it throw, and a refused one is always named', async () => {
  const attributes = fc.dictionary(
    fc.constantFrom(...ATTRIBUTES),
    fc.option(
      fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('75', '2024-01-01', 'US', 'suv', 'LFP')),
    ),
  );
  await fc.assert(
    fc.asyncProperty(attributes, async (given) => {
      const { values, bad } = await fill(given);
      expect(bad.every((name) => typeof given[name] === 'string')).toBe(true);
      const { problems } = readForm(values);
      expect(problems.filter(({ field }) => field.startsWith('vehicle.'))).toEqual([]);
    }),
  );
});

describe('the attributes of an address', () => {
  test.each([
    ['the query', '?msrp=1&lang=en', '', { msrp: '1', lang: 'en' }],
    ['the loader’s fragment', '', '#msrp=1&accent=%23c00', { msrp: '1', accent: '#c00' }],
    ['both', '?msrp=1&theme=dark', '#msrp=2', { msrp: '2', theme: 'dark' }],
    ['a link', '?msrp=1', '#/?s=1.abc&msrp=2', { msrp: '1' }],
    ['what others put there', '?utm_source=x&__proto__=y', '#top', {}],
    ['an empty one', '?msrp=', '', { msrp: null }],
    ['blanks around one', '?msrp=%2052000', '#accent=%20red+', { msrp: '52000', accent: 'red' }],
    ['an empty one over another', '?msrp=1', '#msrp=', { msrp: '1' }],
  ])('%s', (_name, search, hash, attributes) => {
    expect(attributesIn({ search, hash })).toEqual(attributes);
  });
});
