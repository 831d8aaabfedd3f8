/** Cells copied are pasted as they were, and whatever is pasted, the table takes it. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blankForm, blankRow, readForm } from '../../scenario-form';
import { anyText, forAll, garbled, inTime, PATIENCE } from '../../testing/fuzz';
import { fromClipboard, toClipboard } from './clipboard';
import { withBlock } from './edit-rows';
import { GRID_COLUMNS } from './grid-columns';

const cell = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc
    .array(fc.constantFrom('"', '\t', '\n', '\r\n', '\r', ' ', 'a', "'", '=', '\uFEFF', ','), {
      maxLength: 6,
    })
    .map((all) => all.join('')),
);
const blocks = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
  .chain(([width, height]) =>
    fc.array(fc.array(cell, { minLength: width, maxLength: width }), {
      minLength: height,
      maxLength: height,
    }),
  );

test(
  'what is copied is pasted as it was',
  () => {
    forAll(blocks, (cells) => {
      expect(inTime(() => fromClipboard(toClipboard(cells)))).toEqual(cells);
    });
  },
  PATIENCE,
);

test(
  'whatever is pasted anywhere, the lines are read and no line is lost',
  () => {
    const texts = fc.oneof(anyText, garbled(blocks.map(toClipboard)));
    forAll(fc.tuple(texts, fc.nat(3), fc.nat(GRID_COLUMNS.length - 1)), ([text, row, column]) => {
      const rows = ['a', 'b', 'c'].map((id) => ({ ...blankRow(id), mineral: 'lithium' }));
      const places = [0, 1, 2].slice(row);
      const cells = inTime(() => fromClipboard(text));
      const pasted = inTime(() => withBlock(rows, { rows: places, column, cells }));
      expect(pasted.length).toBe(Math.max(3, row + cells.length));
      for (const line of pasted) for (const name of GRID_COLUMNS) expect(typeof line[name]).toBe('string');
      for (const untouched of rows.slice(0, row)) expect(pasted).toContain(untouched);
      const { problems } = inTime(() => readForm({ ...blankForm(), chainRows: pasted.slice(0, 50) }));
      for (const { field } of problems) expect(field).toMatch(/^chainRows\.\d+\.[a-zA-Z]+$/);
    });
  },
  PATIENCE,
);
