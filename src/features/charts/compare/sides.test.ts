import { expect, test } from 'vitest';
import { isDecimal, readDecimal } from '../../../kernel/decimal';
import { anEligibleScenario } from '../../../testing/a-scenario';
import { shippedRulebook } from '../../../testing/rulebook';
import { sidesOf } from './sides';
import { compareWords } from './words';

const sourced = anEligibleScenario().lithium('30').minedIn('CN').build();
const AMOUNT = readDecimal('7500');
if (!isDecimal(AMOUNT)) throw new Error(AMOUNT);
const certified = { ...sourced, vehicle: { ...sourced.vehicle, certifiedUsd: AMOUNT } };

test('a certificate decides nothing of a comparison, and is told beside it', () => {
  const sides = sidesOf(certified, [{ key: 'a', name: 'Kept', scenario: sourced }], shippedRulebook);
  const [now, kept] = sides;
  expect(now?.evaluation.credit).toEqual(kept?.evaluation.credit);
  expect(now?.evaluation.credit.basis).toBe('computed');
  const { notes, rows } = compareWords(sides, shippedRulebook);
  expect(rows[0]?.outcome).toBe(rows[1]?.outcome);
  expect(notes).toHaveLength(1);
  expect(notes[0]).toContain('$7,500');
  expect(notes[0]).toContain(now?.name);
});

test('a supplier’s certificate is nobody’s', () => {
  const sides = sidesOf(
    sourced,
    [{ key: 'a', name: 'Mine', scenario: certified, isSupplier: true }],
    shippedRulebook,
  );
  expect(compareWords(sides, shippedRulebook).notes.join(' ')).not.toContain('$7,500');
});
