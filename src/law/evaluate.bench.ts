import { bench, describe } from 'vitest';
import { shippedRulebook } from '../testing/rulebook';
import { evaluate, parseScenario, type Scenario } from '.';

const COUNTRIES = ['AU', 'CN', 'CL', 'JP', 'ID', 'US', 'CD'] as const;
const MINERALS = ['lithium', 'nickel', 'cobalt', 'manganese', 'graphite', 'aluminum'] as const;

const pick = <T>(from: readonly T[], index: number): T | undefined => from[index % from.length];

/** A stage whose value added lies in so many countries, different from chain to chain. */
const stage = (seed: number, countries: number): unknown[] =>
  Array.from({ length: countries }, (_, index) => ({
    country: pick(COUNTRIES, seed + index),
    valueAddedUsd: `${10 + ((seed * 7 + index * 13) % 97)}.${String((seed * 31 + index) % 100).padStart(2, '0')}`,
  }));

function scenarioOf(chains: number, countriesPerStage: number, placedInService = '2025-03-01'): Scenario {
  const entries = Array.from({ length: chains }, (_, index) => ({
    kind: 'chain',
    id: `chain-${index}`,
    mineral: pick(MINERALS, index),
    valueUsd: `${100 + ((index * 17) % 900)}.${String(index % 100).padStart(2, '0')}`,
    extraction: stage(index, countriesPerStage),
    processing: stage(index + 3, countriesPerStage),
  }));
  const format = 'battery-origin/scenario';
  const parsed = parseScenario({ format, version: 1, vehicle: { placedInService }, minerals: { entries } });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error.slice(0, 3)));
  return parsed.value;
}

/** Half of the value traced to the dollar: the doubles cannot decide, so exact arithmetic must. */
function scenarioAtThreshold(chains: number): Scenario {
  const third = (country: string): unknown => ({ country, valueAddedUsd: '1' });
  const scenario = scenarioOf(chains, 1, '2024-06-01');
  const entries = Array.from({ length: chains }, (_, index) => ({
    kind: 'chain',
    id: `chain-${index}`,
    mineral: 'nickel',
    valueUsd: `${100 + ((index >> 1) % 900)}.01`,
    processing:
      index % 2 === 0 ? [third('AU'), third('CL'), third('ID')] : [third('AU'), third('ID'), third('CD')],
  }));
  const parsed = parseScenario({ ...scenario, minerals: { entries } });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error.slice(0, 3)));
  return parsed.value;
}

describe('evaluate', () => {
  const cases: readonly (readonly [string, Scenario])[] = [
    ['12 chains (budget: median 50 µs)', scenarioOf(12, 1)],
    ['5,000 chains, one country a stage (budget: median 5 ms)', scenarioOf(5_000, 1)],
    ['5,000 chains, three countries a stage (budget: median 25 ms)', scenarioOf(5_000, 3)],
    ['5,000 chains, three countries a stage, exactly at the percentage', scenarioAtThreshold(5_000)],
  ];
  for (const [name, scenario] of cases) bench(name, () => void evaluate(scenario, shippedRulebook));
});
