/** No file imports itself by way of others, be it for a type or for a late part. */
import { expect, test } from 'vitest';
import { forTests, importedBy, type SourceFile, sourceFiles } from './testing/syntax';

type Graph = ReadonlyMap<string, readonly string[]>;

function graphOf(files: readonly SourceFile[]): Graph {
  const all = new Set(files.map(({ file }) => file));
  return new Map(files.map((each) => [each.file, importedBy(each, all)]));
}

/** A path from the file back to itself, or undefined. */
function circleThrough(start: string, graph: Graph): readonly string[] | undefined {
  const cameFrom = new Map<string, string>();
  const waiting = [start];
  for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
    for (const next of graph.get(file) ?? []) {
      if (next === start) return pathTo(file, cameFrom);
      if (cameFrom.has(next)) continue;
      cameFrom.set(next, file);
      waiting.push(next);
    }
  }
  return undefined;
}

function pathTo(end: string, cameFrom: ReadonlyMap<string, string>): readonly string[] {
  const path = [end];
  for (let file = cameFrom.get(end); file !== undefined; file = cameFrom.get(file)) path.unshift(file);
  return path;
}

/** Every circle once, as the files on it in the order of the alphabet. */
function circlesIn(files: readonly SourceFile[]): readonly string[] {
  const graph = graphOf(files);
  const circles = [...graph.keys()].flatMap((file) => {
    const circle = circleThrough(file, graph);
    return circle === undefined ? [] : [[...circle].sort().join(' ')];
  });
  return [...new Set(circles)];
}

const sources = import.meta.glob<string>(['./**/*.{ts,tsx}', '!./text/paraglide/**', '!./*.test.ts'], {
  query: '?raw',
  import: 'default',
  eager: true,
});
const files = sourceFiles(sources).filter(({ file }) => !forTests(file));

test('no circle', () => {
  expect(files.length).toBeGreaterThan(300);
  expect(circlesIn(files)).toEqual([]);
});

const planted = (source: Readonly<Record<string, string>>): readonly SourceFile[] =>
  Object.entries(source).map(([file, text]) => ({ file, source: text }));

test.each([
  ['of two', { 'a/b.ts': `import './c';`, 'a/c.ts': `import './b';` }, ['a/b.ts a/c.ts']],
  [
    'of types alone',
    { 'a/b.ts': `import type { C } from './c';`, 'a/c.ts': `export type C = import('./b').B;` },
    ['a/b.ts a/c.ts'],
  ],
  [
    'of three, through a door',
    { 'a/index.ts': `export * from './b';`, 'a/b.ts': `import '../c/d';`, 'c/d.tsx': `import '../a';` },
    ['a/b.ts a/index.ts c/d.tsx'],
  ],
  ['of a late part', { 'a.ts': `const b = () => import('./b');`, 'b.tsx': `import './a';` }, ['a.ts b.tsx']],
  [
    'none where two paths meet',
    { 'a.ts': `import './b'; import './c';`, 'b.ts': `import './c';`, 'c.ts': '' },
    [],
  ],
])('a planted circle is found: %s', (_why, source, found) => {
  expect(circlesIn(planted(source))).toEqual(found);
});
