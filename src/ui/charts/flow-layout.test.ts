import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type FlowBand, type FlowColumn, layFlow } from './flow-layout';
import type { Meaning } from './meaning';

const column = (...keys: readonly string[]): FlowColumn => ({
  name: 'column',
  nodes: keys.map((key) => ({ key, name: key, total: '' })),
});
const band = (
  at: number,
  from: string,
  to: string,
  value: number,
  meaning: Meaning = 'counts',
): FlowBand => ({
  column: at,
  from,
  to,
  value,
  meaning,
  description: '',
});
const FRAME = { width: 400, height: 200, top: 20, least: 16 };

const columns = [column('a', 'b'), column('x', 'y'), column('counts')];
const bands = [
  band(0, 'a', 'x', 30),
  band(0, 'b', 'x', 10, 'does-not'),
  band(0, 'b', 'y', 20),
  band(1, 'x', 'counts', 40),
  band(1, 'y', 'counts', 20),
];

test('lengths are to one scale, and all lie within the frame without touching', () => {
  const { nodes } = layFlow(columns, bands, FRAME);
  const height = (key: string) => nodes.find((each) => each.key === key)?.height ?? 0;
  expect(height('a')).toBeCloseTo(height('b'), 9);
  expect(height('x')).toBeCloseTo(2 * height('y'), 9);
  expect(height('counts')).toBeCloseTo(height('x') + height('y'), 9);
});

test('boxes never touch and never leave the frame, however small a part is', () => {
  const values = fc.array(fc.double({ min: 1e-6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(values, fc.integer({ min: 230, max: 1600 }), (list, width) => {
      const keys = list.map((_, at) => `n${at}`);
      const { nodes, lanes } = layFlow(
        [column(...keys), column('all')],
        list.map((value, at) => band(0, `n${at}`, 'all', value)),
        { ...FRAME, width },
      );
      for (const [index, node] of nodes.entries()) {
        expect(node.height).toBeGreaterThanOrEqual(FRAME.least);
        expect(node.y).toBeGreaterThanOrEqual(FRAME.top);
        expect(node.y + node.height).toBeLessThanOrEqual(FRAME.height + 1e-6);
        expect(node.x + node.width).toBeLessThanOrEqual(width + 1e-6);
        const next = nodes[index + 1];
        if (next?.column === node.column) expect(next.y).toBeGreaterThan(node.y + node.height);
      }
      const [first, second] = lanes;
      expect((second?.x ?? 0) - (first?.x ?? 0) - (first?.width ?? 0)).toBeGreaterThanOrEqual(16 - 1e-9);
    }),
  );
});

test('bands leave and arrive one after another, and keep their meaning', () => {
  const placed = layFlow(columns, bands, FRAME).bands;
  const start = (from: string, to: string) =>
    Number(placed.find((each) => each.from === from && each.to === to)?.path.split(/[,C]/)[1]);
  expect(start('b', 'y')).toBeGreaterThan(start('b', 'x'));
  expect(placed.map(({ meaning }) => meaning)).toEqual(['counts', 'does-not', 'counts', 'counts', 'counts']);
});

test('nothing to show is no chart, and no mistake', () => {
  expect(layFlow([column(), column(), column()], [], FRAME)).toMatchObject({ nodes: [], bands: [] });
});
