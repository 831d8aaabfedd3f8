import { bench, describe } from 'vitest';
import { COUNTRIES as COUNTRY_CODES, NOT_KNOWN, parseScenario, type Scenario } from '../law';
import { type FormValues, fromScenario, readForm } from '../scenario-form';
import { exampleForm } from '../starting-figures';
import { manyChains } from '../testing/many-chains';
import { shippedPresets } from '../testing/presets';
import { shippedRulebook } from '../testing/rulebook';
import { agreements } from './agreements';
import { calendar } from './calendar';
import { whatWouldChange } from './change/ranked';
import { shortestWaySteps } from './change/shortest-way';
import { curve } from './curves';
import type { AlongCurve } from './entry-along';
import { readings } from './readings';
import { whatMoves } from './what-moves';
import { finish, type Work } from './work';

const COUNTRIES = ['AU', 'CN', 'CL', 'JP', 'ID', 'US', 'CD', 'ZZ'] as const;
const MINERALS = ['lithium', 'nickel', 'cobalt', 'manganese', 'graphite', 'aluminum'] as const;
const pick = <T>(from: readonly T[], index: number): T | undefined => from[index % from.length];

const shares = (at: number): object => ({
  kind: 'shares',
  id: `s-${at}`,
  mineral: pick(MINERALS, at),
  valueUsd: String(300 + 50 * at),
  extraction: [
    { country: pick(COUNTRIES, at), percent: '61.5' },
    { country: 'CL', percent: '20' },
  ],
  processing: [
    { country: 'CN', percent: '61.5' },
    { country: 'JP', percent: '20' },
  ],
});

function battery(entries: readonly object[]): FormValues {
  const format = 'battery-origin/scenario';
  const vehicle = { placedInService: '2024-06-01', acquired: '2024-05-01', batteryKwh: '75' };
  const parsed = parseScenario({ format, version: 1, vehicle, minerals: { entries } });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error.slice(0, 3)));
  return fromScenario(parsed.value);
}

const CASES: readonly (readonly [string, FormValues])[] = [
  ['the example', exampleForm(shippedPresets, 'example')],
  ['12 entries', battery(Array.from({ length: 12 }, (_, at) => shares(at)))],
  ['5,000 chains', battery(manyChains(5_000))],
];

const rulebook = shippedRulebook;

function* sure(values: FormValues): Work<unknown> {
  const ground = { values, presets: shippedPresets, rulebook };
  const { own } = yield* readings(ground);
  return yield* whatMoves(ground, own);
}

const CN = COUNTRY_CODES.find((code) => code === 'CN') ?? NOT_KNOWN;
const LITHIUM: AlongCurve = { kind: 'price', mineral: 'lithium' };
const CHINA: AlongCurve = { kind: 'country', country: CN, stage: 'processing' };

/** What each question asked next takes in all, without its pauses. */
const QUESTIONS: readonly (readonly [string, (values: FormValues, scenario: Scenario) => Work<unknown>])[] = [
  ['calendar', (_, scenario) => calendar({ rulebook, scenarioIn: () => scenario })],
  ['how sure', (values) => sure(values)],
  ['agreements', (_, scenario) => agreements({ scenario, rulebook })],
  ['what would change it', (_, scenario) => whatWouldChange(scenario, rulebook)],
  ['shortest way', (_, scenario) => shortestWaySteps(scenario, rulebook)],
  ['curve of a price', (_, scenario) => curve(LITHIUM, scenario, rulebook)],
  ['curve of a country', (_, scenario) => curve(CHINA, scenario, rulebook)],
];

for (const [name, values] of CASES) {
  const { scenario } = readForm(values);
  describe(`${name} (budget: a press to its answer ≤ 100 ms for 12 entries, ≤ 1 s for 5,000)`, () => {
    for (const [question, ask] of QUESTIONS)
      bench(`${question}, ${name}`, () => void finish(ask(values, scenario)), { time: 400, warmupTime: 100 });
  });
}
