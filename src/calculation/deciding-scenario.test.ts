import { describe, expect, it } from 'vitest';
import type { Scenario } from '../law';
import { aScenario } from '../testing/a-scenario';
import { decidingScenario } from './deciding-scenario';

const built = aScenario()
  .delivered('2024-06-01')
  .lithium('470')
  .minedIn('AU')
  .with('/vehicle/certifiedUsd', '7500')
  .with('/components', { kind: 'share', northAmericanPercent: '70' });

const scenario = (assumed?: readonly string[]): Scenario =>
  (assumed === undefined ? built : built.with('/assumed', assumed)).build();

describe('for a car', () => {
  it.each([
    ['nothing assumed: both halves decide', undefined, true, true],
    ['a sourcing that nobody confirmed does not decide', ['/minerals'], false, true],
    ['components that nobody confirmed do not decide', ['/components'], true, false],
    ['one assumed entry leaves the sourcing in', ['/minerals/entries/0'], true, true],
  ] as const)('%s', (_why, assumed, minerals, components) => {
    const decided = decidingScenario(scenario(assumed), 'car');
    expect([decided.minerals !== undefined, decided.components !== undefined]).toEqual([
      minerals,
      components,
    ]);
  });

  it('the certificate decides', () => {
    expect(decidingScenario(scenario(), 'car').vehicle?.certifiedUsd).toBe('7500');
  });
});

describe('for a battery', () => {
  it('an assumed sourcing decides, and the certificate does not', () => {
    const decided = decidingScenario(scenario(['/minerals']), 'battery');
    expect(decided.minerals).toBeDefined();
    expect(decided.vehicle).not.toHaveProperty('certifiedUsd');
  });
});
