/** How large a file, a function and a component may be, and how many parameters a function may have. */
import { parseSync } from 'vite';
import { expect, test } from 'vitest';
import { forTests, isRecord, type Node, read, type SourceFile, sourceFiles } from './testing/syntax';

const MOST = { groundFile: 150, file: 200, function: 40, component: 120, parameters: 3 };

/**
 * What is larger for a reason, as `file` or `file name`. An entry goes as soon as it is no longer needed: a test
 * holds that too.
 */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  'law/rulebook.ts': 'the shape of the three data files, read beside their schema from top to bottom',
  'text/claim/claim.ts routeOf': 'the plain facts of one decision, named at its only call',
  'text/format.ts makeFormat': 'a table of one-line formats that share their lazily made Intl objects',
};

const isComponent = (file: string, name: string): boolean => file.endsWith('.tsx') && /^[A-Z]/.test(name);

const linesIn = (text: string): number => text.split('\n').length;

const FUNCTION = /^(?:FunctionDeclaration|FunctionExpression|ArrowFunctionExpression)$/;

/** Every function with a body, with the name it is declared or kept under. */
function functionsIn(node: unknown, name = ''): readonly (readonly [name: string, node: Node])[] {
  if (Array.isArray(node)) return node.flatMap((each) => functionsIn(each, name));
  if (!isRecord(node)) return [];
  const own = read(read(node, 'id'), 'name') ?? read(read(node, 'key'), 'name');
  const inner = typeof own === 'string' ? own : name;
  const found = FUNCTION.test(String(node['type'])) && isRecord(node['body']);
  return [
    ...(found ? [[inner, node] as const] : []),
    ...Object.values(node).flatMap((child) => functionsIn(child, found ? `${inner}()` : inner)),
  ];
}

function tooLargeIn({ file, source }: SourceFile): readonly string[] {
  const most = /^(?:kernel|law)\//.test(file) ? MOST.groundFile : MOST.file;
  const found = linesIn(source.trimEnd()) > most ? [file] : [];
  for (const [name, node] of functionsIn(parseSync(file, source).program)) {
    const lines = linesIn(source.slice(Number(node['start']), Number(node['end'])));
    const isLong = lines > (isComponent(file, name) ? MOST.component : MOST.function);
    const parameters = read(node['params'], 'length') ?? read(read(node['params'], 'items'), 'length');
    if (isLong || Number(parameters) > MOST.parameters) found.push(`${file} ${name}`);
  }
  return [...new Set(found)];
}

const sources = import.meta.glob<string>(['./**/*.{ts,tsx}', '!./text/paraglide/**', '!./*.test.ts'], {
  query: '?raw',
  import: 'default',
  eager: true,
});
const files = sourceFiles(sources).filter(({ file }) => !forTests(file));
const tooLarge = files.flatMap(tooLargeIn);

test('nothing is larger than it may be', () => {
  expect(files.length).toBeGreaterThan(300);
  expect(tooLarge.filter((each) => !(each in EXCEPTIONS))).toEqual([]);
});

test('every exception is still needed', () => {
  expect(Object.keys(EXCEPTIONS).filter((each) => !tooLarge.includes(each))).toEqual([]);
});

const lines = (count: number): string => 'a();\n'.repeat(count);

test.each([
  ['a file of law', 'law/a.ts', lines(151), ['law/a.ts']],
  ['a file of law at the limit', 'law/a.ts', lines(150), []],
  ['any other file', 'app/a.ts', lines(201), ['app/a.ts']],
  ['any other file at the limit', 'app/a.ts', lines(200), []],
  ['a function', 'app/a.ts', `function f() {\n${lines(39)}}`, ['app/a.ts f']],
  ['a function at the limit', 'app/a.ts', `function f() {\n${lines(38)}}`, []],
  ['an arrow', 'app/a.ts', `const f = () => {\n${lines(39)}};`, ['app/a.ts f']],
  ['a method', 'app/a.ts', `class A {\n f() {\n${lines(39)}}}`, ['app/a.ts f']],
  ['a callback', 'app/a.ts', `const f = g(() => {\n${lines(39)}});`, ['app/a.ts f']],
  ['a hook beside a component', 'app/a.tsx', `function useA() {\n${lines(39)}}`, ['app/a.tsx useA']],
  ['a component', 'app/a.tsx', `function A() {\n${lines(119)}}`, ['app/a.tsx A']],
  ['a component at the limit', 'app/a.tsx', `function A() {\n${lines(118)}}`, []],
  [
    'a handler in a component',
    'app/a.tsx',
    `function A() { const b = () => {\n${lines(39)}} }`,
    ['app/a.tsx b'],
  ],
  ['four parameters', 'app/a.ts', 'const f = (a, b, c, d) => a;', ['app/a.ts f']],
  ['three parameters', 'app/a.ts', 'const f = (a, b, c) => a;', []],
])('a planted breach is found: %s', (_why, file, source, found) => {
  expect(tooLargeIn({ file, source })).toEqual(found);
});
