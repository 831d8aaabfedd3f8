import fc from 'fast-check';
import { expect, test } from 'vitest';
import { COUNTRIES, type Entry, evaluate, NOT_KNOWN, type Scenario, SOURCING_TESTS } from '../law';
import { blankForm, type FormValues, fromScenario, readForm } from '../scenario-form';
import { exampleForm, refill } from '../starting-figures';
import { arbitraryScenario } from '../testing/arbitrary-scenario';
import { shippedPresets } from '../testing/presets';
import { referenceEvaluation } from '../testing/reference';
import { shippedRulebook } from '../testing/rulebook';
import { asKnown } from './as-known';
import { readings } from './readings';
import { scaledValue } from './scaled-value';
import { type Swing, whatMoves } from './what-moves';
import { finish } from './work';

const ground = (values: FormValues) => ({ values, presets: shippedPresets, rulebook: shippedRulebook });
const [unitedStates = NOT_KNOWN] = COUNTRIES.filter((code) => code === 'US');
const example = exampleForm(shippedPresets, 'example');

/** Every reading, made without the code under test: the form filled anew, its scenario changed by hand. */
function everyReading(values: FormValues): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { id } of shippedPresets.priceSets.filter(({ year, basis }) => year < 2026 || basis !== 'usual'))
    for (const aluminumScope of ['whole-pack', 'cathode-only', 'excluded'] as const)
      for (const japanAllMinerals of [false, true])
        for (const test of ['traced-qualifying-value', 'fifty-percent-value-added'] as const) {
          const battery = { ...values.battery, priceSet: id, aluminumScope };
          const form = refill({ ...values, battery }, shippedPresets).values;
          const partners = { ...form.partners, japanAllMinerals };
          const read = readForm({ ...form, partners, sourcing: { ...form.sourcing, test } }).scenario;
          const { share, status } = referenceEvaluation(read).minerals;
          found.add(JSON.stringify([share?.min.toFixed(6), share?.max.toFixed(6), status]));
        }
  return found;
}

test('the example’s readings are all there are, each as the reference has it', () => {
  const { all, moving } = finish(readings(ground(example)));
  const told = new Set(
    all.map(({ share, status }) => JSON.stringify([share?.min.toFixed(6), share?.max.toFixed(6), status])),
  );
  expect(told).toEqual(everyReading(example));
  expect(moving).toEqual(['prices', 'aluminum']);
});

test('of a battery typed by hand only the law is left to read, and nothing to vary is one reading', () => {
  fc.assert(
    fc.property(arbitraryScenario, (scenario) => {
      const { all, own } = finish(readings(ground(fromScenario(scenario))));
      expect(all.length).toBeLessThanOrEqual(4);
      expect(own.share).toEqual(
        evaluate(readForm(fromScenario(scenario)).scenario, shippedRulebook).minerals.share,
      );
    }),
    { numRuns: 100 },
  );
  const { all, moving } = finish(readings(ground(blankForm())));
  expect([all.length, moving]).toEqual([1, []]);
});

const nameOf = ({ mover }: Swing): string => Object.values(mover).join(' ');

test('what moves the example’s share, each tried by itself', () => {
  const { own } = finish(readings(ground(example)));
  const swings = finish(whatMoves(ground(example), own));
  expect(swings.map(nameOf)).toContain('price lithium');
  const widths = swings.map(({ least, most }) => most - least);
  expect(widths).toEqual([...widths].sort((a, b) => b - a));
  const lithium = swings.find((swing) => nameOf(swing) === 'price lithium');
  const shares = shippedPresets.priceSets.flatMap(({ prices }) => {
    const price = prices.lithium?.usdPerKg;
    if (price === undefined) return [];
    const scenario = readForm(example).scenario;
    const entries = (scenario.minerals?.entries ?? []).map((entry) => {
      const mass = Number(example.entries.find(({ id }) => id === entry.id)?.massKg);
      return { value: entry.mineral === 'lithium' ? mass * Number(price) : Number(entry.valueUsd), entry };
    });
    const total = entries.reduce((sum, { value }) => sum + value, 0);
    const { minerals } = evaluate(scenario, shippedRulebook);
    return entries.reduce(
      (sum, { value }, at) => sum + (value * (minerals.entries[at]?.qualifyingPercent.min ?? 0)) / total,
      0,
    );
  });
  expect(lithium?.least).toBeCloseTo(Math.min(...shares), 2);
  expect(lithium?.most).toBeCloseTo(Math.max(...shares), 2);
});

test('what is not known moves the share up to what is possible, and no further', () => {
  fc.assert(
    fc.property(arbitraryScenario, (scenario) => {
      const values = fromScenario(scenario);
      const { own } = finish(readings(ground(values)));
      const range = own.share;
      for (const swing of finish(whatMoves(ground(values), own)).filter(
        ({ mover }) => mover.kind === 'unknown' || mover.kind === 'pairing',
      )) {
        expect(swing.least).toBeCloseTo(range?.min ?? 0, 9);
        expect(swing.most).toBeLessThanOrEqual((range?.possible ?? 0) + 1e-6);
      }
    }),
    { numRuns: 200 },
  );
});

test('each swing of a random battery is the least and the greatest of evaluations made one by one', () => {
  fc.assert(
    fc.property(arbitraryScenario, (random) => {
      const values = fromScenario(random);
      const { own } = finish(readings(ground(values)));
      const base = readForm(values).scenario;
      const share = (scenario: Scenario) => evaluate(scenario, shippedRulebook).minerals.share?.min ?? 0;
      const minerals = base.minerals ?? { entries: [] };
      for (const swing of finish(whatMoves(ground(values), own))) {
        const { mover } = swing;
        const each = (change: (entry: Entry) => Entry): Scenario => ({
          ...base,
          minerals: {
            ...minerals,
            entries: minerals.entries.map((entry) =>
              'mineral' in mover && entry.mineral === mover.mineral ? change(entry) : entry,
            ),
          },
        });
        const tried: readonly Scenario[] | undefined = {
          value: () => [each((entry) => scaledValue(entry, 0.9)), each((entry) => scaledValue(entry, 1.1))],
          unknown: () => [each((entry) => asKnown(entry, unitedStates))],
          test: () => SOURCING_TESTS.map((test) => ({ ...base, minerals: { ...minerals, test } })),
          japan: () => [{ ...base, partners: { ...base.partners, japanAllMinerals: own.japan !== 'all' } }],
          pairing: undefined,
          price: undefined,
          aluminum: undefined,
          'price-year': undefined,
          'price-basis': undefined,
        }[mover.kind]?.();
        if (tried === undefined) continue;
        const shares = [share(base), ...tried.map(share)];
        expect([mover, swing.least, swing.most]).toEqual([mover, Math.min(...shares), Math.max(...shares)]);
      }
    }),
    { numRuns: 200 },
  );
});
