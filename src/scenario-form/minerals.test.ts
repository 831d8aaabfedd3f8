import { describe, expect, it } from 'vitest';
import { evaluate } from '../law';
import { anEligibleScenario } from '../testing/a-scenario';
import { shippedRulebook } from '../testing/rulebook';
import { blankForm } from './blank';
import { fromScenario } from './from-scenario';
import {
  fieldOfMineral,
  freeMineralId,
  mineralById,
  mineralNames,
  mineralsOf,
  withMoreRows,
  withoutMineral,
  withRowsAlone,
  withSourcing,
  withStage,
} from './minerals';
import { readForm } from './read-form';
import { blankRow } from './rows/to-row';
import type { ChainRow, FormValues } from './values';

const row = (id: string, changes: Partial<ChainRow> = {}): ChainRow => ({
  ...blankRow(id),
  mineral: 'nickel',
  valueUsd: '10',
  ...changes,
});

const mined = anEligibleScenario().shares('lithium', '40').minedIn({ CL: '100' }).build();

/** One card, `lithium`, and two lines. */
const mixed = (): FormValues => ({ ...fromScenario(mined), chainRows: [row('r1'), row('r2')] });

const cardId = mixed().entries[0]?.id ?? '';

describe('one list of cards and lines', () => {
  it('has them in the order of the scenario', () => {
    const values = mixed();
    expect(mineralsOf(values).map(({ id }) => id)).toEqual(
      readForm(values).scenario.minerals?.entries.map(({ id }) => id),
    );
  });

  it.each([
    [cardId, 'entries.0'],
    ['r2', 'chainRows.1'],
  ])('%s is found where it is shown', (id, field) => {
    const mineral = mineralById(mixed(), id);
    expect(mineral && fieldOfMineral(mineral)).toBe(field);
  });

  it('gives an id that neither has', () => {
    const values = mixed();
    expect(freeMineralId(values, cardId)).toBe(`${cardId}-2`);
    expect(freeMineralId(values, 'r1')).toBe('r1-2');
    expect(freeMineralId(values, 'x')).toBe('x');
  });

  it('names the minerals of both', () => {
    expect([...mineralNames(mixed())]).toEqual(['lithium', 'nickel']);
    expect([...mineralNames({ entries: [], chainRows: [row('a', { mineral: 'gold' })] })]).toEqual([]);
  });

  it('loses one of either', () => {
    expect(mineralsOf(withoutMineral(mixed(), 'r1')).map(({ id }) => id)).toEqual([cardId, 'r2']);
    expect(mineralsOf(withoutMineral(mixed(), cardId)).map(({ id }) => id)).toEqual(['r1', 'r2']);
  });
});

describe('rows that come in', () => {
  it('stand alone when they replace, so that no card counts beside them', () => {
    const values = withRowsAlone(mixed(), [row('a')]);
    expect(readForm(values).scenario.minerals?.entries.map(({ id }) => id)).toEqual(['a']);
  });

  it('get ids of their own beside cards and lines', () => {
    const values = withMoreRows(mixed(), [row(cardId), row('r1'), row('r1-2'), row('b')]);
    expect(values.chainRows.map(({ id }) => id)).toEqual(['r1', 'r2', `${cardId}-2`, 'r1-2', 'r1-2-2', 'b']);
    expect(readForm(values).problems).toEqual([]);
  });
});

describe('a stage given to a mineral', () => {
  it.each([
    [
      'shares',
      { extraction: 'ID 100%', kind: 'shares' },
      { extraction: [{ country: 'AU', percent: '60' }] },
      'AU 60%',
    ],
    ['a chain', { extraction: 'ID 5' }, { extraction: [{ country: 'AU', valueAddedUsd: '5' }] }, 'AU 5'],
  ] as const)('in a line: %s', (_why, before, stages, text) => {
    const values: FormValues = { ...blankForm(), chainRows: [row('r1', before)] };
    const [entry] = readForm(values).scenario.minerals?.entries ?? [];
    if (entry === undefined) throw new Error('no entry');
    const after = withStage(values, Object.assign({ ...entry }, stages), 'extraction');
    expect(after.chainRows[0]).toEqual({ ...values.chainRows[0], extraction: text });
  });
});

describe('sourcing given from a card', () => {
  it('counts alike in a line', () => {
    const values = mixed();
    const [card] = values.entries;
    if (card === undefined) throw new Error('no card');
    const after = withSourcing(values, 'r1', card);
    expect(after.chainRows[0]).toMatchObject({ kind: 'shares', extraction: 'CL 100%', processing: '' });
    expect(after.chainRows[1]).toBe(values.chainRows[1]);
    const { minerals } = evaluate(readForm(after).scenario, shippedRulebook);
    expect(minerals.entries.map(({ qualifyingPercent }) => qualifyingPercent.min)).toEqual([100, 100, 0]);
  });

  it('leaves the form as it is when there is no such mineral', () => {
    const values = mixed();
    const [card] = values.entries;
    if (card === undefined) throw new Error('no card');
    expect(withSourcing(values, 'nobody', card)).toBe(values);
  });
});
