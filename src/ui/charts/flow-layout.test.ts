import { expect, test } from 'vitest';
import { type FlowBand, type FlowNode, layFlow } from './flow-layout';

const node = (key: string, meaning?: FlowNode['meaning']): FlowNode => ({
  key,
  name: key,
  meaning,
  description: key,
});
const band = (column: number, from: string, to: string, value: number): FlowBand => ({
  column,
  from,
  to,
  value,
  description: '',
});

const columns = [[node('a'), node('b')], [node('x'), node('y')], [node('counts', 'counts')]];
const bands = [
  band(0, 'a', 'x', 30),
  band(0, 'b', 'x', 10),
  band(0, 'b', 'y', 20),
  band(1, 'x', 'counts', 40),
  band(1, 'y', 'counts', 20),
];

test('lengths are to one scale, and all lie within the frame without touching', () => {
  const { nodes } = layFlow(columns, bands, { width: 300, height: 160 });
  const height = (key: string) => nodes.find((each) => each.key === key)?.height;
  expect([height('a'), height('b'), height('x'), height('y'), height('counts')]).toEqual([
    60, 60, 80, 40, 120,
  ]);
  for (const [index, { column, y, height: own }] of nodes.entries()) {
    expect(y + own).toBeLessThanOrEqual(160);
    const next = nodes[index + 1];
    if (next?.column === column) expect(next.y).toBeGreaterThan(y + own);
  }
});

test('bands leave and arrive one after another, coloured by where they end', () => {
  const placed = layFlow(columns, bands, { width: 300, height: 160 }).bands;
  const start = (from: string, to: string) =>
    Number(placed.find((each) => each.from === from && each.to === to)?.path.split(/[,C]/)[1]);
  expect(start('b', 'y') - start('b', 'x')).toBe(20);
  expect(placed.map(({ meaning }) => meaning)).toEqual([undefined, undefined, undefined, 'counts', 'counts']);
});

test('nothing to show is no chart, and no mistake', () => {
  expect(layFlow([[], [], []], [], { width: 300, height: 160 })).toEqual({ nodes: [], bands: [] });
});
