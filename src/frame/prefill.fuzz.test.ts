/** Whatever a host writes on its element or into the frame's address, the form is filled or the attribute named. */
import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import presetsFile from '../../public/data/presets.json';
import vehiclesFile from '../../public/data/vehicles.json';
import { parsePresets } from '../data/parse-presets';
import { parseVehicles } from '../data/parse-vehicles';
import { ATTRIBUTES } from '../embed/protocol';
import { evaluate, isHypothetical, parseScenario } from '../law';
import { readForm } from '../scenario-form';
import { arbitraryScenario } from '../testing/arbitrary-scenario';
import { anyText, editedIn, forAll, forAllAsync, PATIENCE } from '../testing/fuzz';
import { shippedRulebook } from '../testing/rulebook';
import { vectors } from '../testing/vectors';
import { attributesIn } from './address';
import { prefill } from './prefill';
import { resultDetail } from './result-detail';

const read = parsePresets(presetsFile);
const readCars = parseVehicles(vehiclesFile);
if (!read.ok || !readCars.ok) throw new Error('no presets');
const cars = readCars.value;
const figures = read.value;

const packed = (json: unknown): string =>
  `1.${deflateRawSync(JSON.stringify(json ?? null)).toString('base64url')}`;
const value = fc.oneof(
  anyText,
  fc.constantFrom('75', '2024-01-01', 'US', 'ZZ', 'suv', 'LFP', 'NMC811', 'en', 'dark', '#c00', '1.', ''),
  arbitraryScenario.map(packed),
  editedIn([...vectors.values()]).map(({ json }) => packed(json)),
);
const attributes = fc.dictionary(fc.constantFrom(...ATTRIBUTES), fc.option(value, { freq: 9 }));

test(
  'any attributes: a form that computes, and the bad ones by name',
  () => {
    return forAllAsync(attributes, async (given) => {
      const { values, bad } = await prefill(given, {
        presets: () => Promise.resolve(figures),
        cars: () => Promise.resolve(cars),
      });
      for (const name of bad) expect(typeof given[name]).toBe('string');
      const { scenario, problems } = readForm(values);
      expect(problems.filter(({ field }) => field.startsWith('vehicle.'))).toEqual([]);
      expect(() => evaluate(scenario, shippedRulebook)).not.toThrow();
    });
  },
  PATIENCE,
);

test(
  'any address: texts by the names of the contract',
  () => {
    const part = fc.constantFrom(
      '?',
      '#',
      '&',
      '=',
      '/',
      '%',
      '%00',
      'msrp',
      'lang',
      'scenario',
      '__proto__',
      'constructor',
      '1',
      '+',
      's',
    );
    const wild = fc.oneof(
      fc.array(part, { maxLength: 9 }).map((all) => all.join('')),
      anyText,
    );
    forAll(fc.tuple(wild, wild), ([search, fragment]) => {
      for (const hash of [fragment, `#${fragment}`]) {
        for (const [name, given] of Object.entries(attributesIn({ search, hash }))) {
          expect(ATTRIBUTES).toContain(name);
          expect(given === null || given.trim() !== '').toBe(true);
        }
      }
    });
  },
  PATIENCE,
);

test(
  'a host is told nothing of the buyer, the VIN or any text',
  () => {
    const secret = anyText.filter((text) => text.length < 50).map((text) => `secret${text}`.slice(0, 17));
    forAll(fc.tuple(arbitraryScenario, secret), ([scenario, words]) => {
      const buyer = {
        thisYear: { filingStatus: 'surviving-spouse', magiUsd: '98765.4321' },
        taxBeforeCreditUsd: '4321.9876',
      };
      const entries = (scenario.minerals?.entries ?? []).map((entry) => ({ ...entry, note: words }));
      const full = parseScenario({
        ...scenario,
        title: words,
        buyer,
        vehicle: { ...scenario.vehicle, vin: words },
        minerals: { ...scenario.minerals, entries },
      });
      if (!full.ok) throw new Error(JSON.stringify(full.error));
      const evaluation = evaluate(full.value, shippedRulebook);
      const hypothetical = isHypothetical(full.value, shippedRulebook);
      const told = JSON.stringify(
        resultDetail({ deciding: evaluation, evaluation, scenario: full.value, hypothetical }),
      );
      expect(told).not.toMatch(/secret|98765\.4321|surviving|4321\.9876/);
    });
  },
  PATIENCE,
);
