/** Which folder may import which: STYLE's table, read from every file's own imports. */
import { posix } from 'node:path';
import { parseSync } from 'vite';
import { describe, expect, it, test } from 'vitest';
import { dependencies } from '../package.json';
import { forTests, type Import, importsOf, isRecord, read, sourceFiles } from './testing/syntax';

interface Rule {
  /** Folders of `src` it may import; `features/*` stands for every feature. Its own folder is always allowed. */
  readonly folders: readonly string[];
  /** Packages of `dependencies` it may import; absent: all but the chart library. */
  readonly packages?: readonly string[];
  /** Folders of which it may import types only. */
  readonly typesOf?: readonly string[];
}

const GROUND = ['kernel', 'law', 'data', 'text', 'ui', 'platform'];
const PURE_PACKAGES: readonly string[] = [];

const RULES: Readonly<Record<string, Rule>> = {
  kernel: { folders: [], packages: PURE_PACKAGES },
  law: { folders: ['kernel'], packages: PURE_PACKAGES },
  data: { folders: ['kernel', 'law'] },
  text: { folders: ['kernel', 'law'], packages: ['react'] },
  ui: { folders: ['kernel'], packages: ['react', 'react-dom'] },
  platform: { folders: ['kernel', 'law'], typesOf: ['data'] },
  embed: { folders: ['kernel'] },
  'service-worker': { folders: [], packages: PURE_PACKAGES },
  'scenario-form': { folders: ['kernel', 'law'], packages: PURE_PACKAGES },
  'table-file': {
    folders: ['kernel', 'law', 'platform', 'scenario-form'],
    packages: ['read-excel-file', 'fflate'],
  },
  'starting-figures': { folders: ['kernel', 'law', 'data', 'scenario-form'], packages: PURE_PACKAGES },
  insight: {
    folders: ['kernel', 'law', 'data', 'scenario-form', 'starting-figures'],
    packages: PURE_PACKAGES,
  },
  calculation: { folders: ['kernel', 'law', 'platform', 'scenario-form'] },
  questions: { folders: [...GROUND, 'scenario-form', 'starting-figures', 'calculation'] },
  'kept-work': { folders: [...GROUND, 'scenario-form', 'starting-figures', 'calculation'] },
  features: {
    folders: [
      ...GROUND,
      'embed',
      'scenario-form',
      'table-file',
      'starting-figures',
      'insight',
      'calculation',
      'questions',
      'kept-work',
    ],
  },
  app: {
    folders: [
      ...GROUND,
      'scenario-form',
      'starting-figures',
      'calculation',
      'questions',
      'kept-work',
      'features/*',
    ],
  },
  frame: {
    folders: [
      ...GROUND,
      'embed',
      'scenario-form',
      'starting-figures',
      'calculation',
      'questions',
      'kept-work',
      'features/*',
    ],
  },
  entries: {
    folders: ['law', 'text', 'ui', 'platform', 'app', 'frame', 'embed', 'service-worker', 'table-file'],
    typesOf: ['kernel'],
  },
  testing: { folders: ['kernel', 'law', 'data'] },
};

/**
 * Rooms that others may enter by `index.ts` only, as they may each feature. Without a door stay: `kernel`, `data`,
 * `text`, `platform` and `ui/charts`, whose files are one subject each, so that a chunk carries those it names; `ui`,
 * which has one beside the style sheets that the entries import; `embed` and `service-worker`, which become scripts of
 * their own; `app` and `frame`, which only an entry imports.
 */
const DOORS: ReadonlySet<string> = new Set([
  'law',
  'scenario-form',
  'table-file',
  'starting-figures',
  'insight',
  'calculation',
  'questions',
  'kept-work',
]);

const hasDoor = (layer: string): boolean => DOORS.has(layer) || layer.startsWith('features/');

type Breach =
  | 'FOLDER'
  | 'PAST_THE_DOOR'
  | 'MORE_THAN_TYPES'
  | 'PACKAGE'
  | 'OUTSIDE_SRC'
  | 'RESETS_THE_FORM'
  | 'ASKS_THE_LAW';

/** The layer of a path in `src`, each feature one of its own: `law`, `features/battery`, `main`. */
function layerOf(path: string): string {
  const [first = '', second = ''] = path.split('/');
  return first === 'features' ? `features/${second}` : first.replace(/\.tsx?$/, '');
}

const ruleOf = (file: string): Rule | undefined =>
  RULES[layerOf(file).replace(/^features\/[^.]+$/, 'features')];

function packageBreach(file: string, specifier: string): Breach | null {
  if (forTests(file)) return null;
  // The compiled messages, of the language that the build is for.
  if (specifier === '#messages' && layerOf(file) === 'text') return null;
  const name = specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
  if (file.startsWith('ui/charts/') && name === 'recharts') return null;
  const allowed = ruleOf(file)?.packages ?? Object.keys(dependencies).filter((one) => one !== 'recharts');
  return allowed.includes(name) && name in dependencies ? null : 'PACKAGE';
}

function pathBreach(file: string, target: string, { typesOnly, isLate }: Import): Breach | null {
  if (forTests(file) && /^(\.\.\/public\/|testing(\/|$)|law\/vectors\/.+\.json$)/.test(target)) return null;
  if (target.startsWith('../')) return 'OUTSIDE_SRC';
  // Whoever starts a worker names its file.
  if (/^entries\/[a-z-]+-worker(\.ts)?$/.test(target)) return null;
  const to = layerOf(target);
  if (to === layerOf(file)) return null;
  if (ruleOf(file)?.typesOf?.includes(to)) return typesOnly ? null : 'MORE_THAN_TYPES';
  if (!ruleOf(file)?.folders.includes(to.replace(/\/.+/, '/*'))) return 'FOLDER';
  const isDoor = target === to || /^index(\.ts)?$/.test(target.slice(to.length + 1));
  return hasDoor(to) && !isDoor && !isLate && !forTests(file) ? 'PAST_THE_DOOR' : null;
}

/** The one file that may replace what the form holds. */
const REPLACES_THE_FORM = 'kept-work/replace-form.ts';

/** Whether a piece of code calls `reset` of anything: `form.reset(…)`, `form['reset'](…)` or a `reset(…)` taken out of it. */
function callsReset(node: unknown): boolean {
  if (Array.isArray(node)) return node.some(callsReset);
  if (!isRecord(node)) return false;
  if (node['type'] === 'CallExpression') {
    const callee = node['callee'];
    const property = read(callee, 'property');
    if ([read(callee, 'name'), read(property, 'name'), read(property, 'value')].includes('reset'))
      return true;
  }
  return Object.values(node).some(callsReset);
}

const resetsOf = (file: string, program: unknown): readonly Breach[] =>
  file !== REPLACES_THE_FORM && !forTests(file) && callsReset(program) ? ['RESETS_THE_FORM'] : [];

/** The names that an import declaration brings as values. */
const valuesOf = (declaration: unknown): readonly string[] => {
  const specifiers = read(declaration, 'specifiers');
  if (read(declaration, 'importKind') === 'type' || !Array.isArray(specifiers)) return [];
  return specifiers
    .filter((one) => read(one, 'importKind') !== 'type')
    .map((one) => String(read(read(one, 'imported'), 'name')));
};

/** Sentences are made from what the law has explained: they take its types and closed lists, and call none of it. */
function questionsOf(file: string, program: unknown): readonly Breach[] {
  const body = read(program, 'body');
  if (layerOf(file) !== 'text' || forTests(file) || !Array.isArray(body)) return [];
  return body
    .filter((node) => /^(\.\.\/)+law$/.test(String(read(read(node, 'source'), 'value'))))
    .some((node) => valuesOf(node).some((name) => !/^[A-Z_]+$/.test(name)))
    ? ['ASKS_THE_LAW']
    : [];
}

function breachesOf(file: string, source: string): string[] {
  if (ruleOf(file) === undefined) return [`IN_NO_LAYER ${file}`];
  const { program } = parseSync(file, source);
  return [...importBreaches(file, program), ...resetsOf(file, program), ...questionsOf(file, program)];
}

/** It imports what is built apart by the address that the build gives it: a line's engine. */
const IMPORTS_BY_ADDRESS: ReadonlySet<string> = new Set(['entries/line.ts']);

function importBreaches(file: string, program: unknown): string[] {
  return importsOf(program).flatMap((found) => {
    const { specifier } = found;
    if (specifier === undefined) return IMPORTS_BY_ADDRESS.has(file) ? [] : ['NOT_READABLE'];
    const path = specifier.replace(/^!|\?.*$/g, '');
    const target = posix.join(posix.dirname(file), path);
    const breach = path.startsWith('.') ? pathBreach(file, target, found) : packageBreach(file, path);
    return breach === null ? [] : [`${breach} ${specifier}`];
  });
}

const sources = import.meta.glob<string>(
  ['./**/*.{ts,tsx,mts,cts,js,mjs}', '!./text/paraglide/**', '!./features/cite/examples/**', '!./*.test.ts'],
  { query: '?raw', import: 'default', eager: true },
);
const files = sourceFiles(sources);

describe('each file imports only what its folder may', () => {
  test.each(files)('$file', ({ file, source }) => {
    expect(breachesOf(file, source)).toEqual([]);
  });

  it('finds the files', () => {
    expect(files.map(({ file }) => file)).toContain('law/index.ts');
  });

  it('finds a door in every room that has to have one', () => {
    const paths = new Set(files.map(({ file }) => file));
    const rooms = new Set(files.map(({ file }) => layerOf(file)).filter(hasDoor));
    expect([...rooms].filter((room) => !paths.has(`${room}/index.ts`))).toEqual([]);
  });
});

describe('a planted breach is found', () => {
  test.each([
    ['kernel imports the law', 'kernel/day.ts', `import { RULES } from '../law';`, 'FOLDER ../law'],
    ['kernel imports a package', 'kernel/a.ts', `import 'react';`, 'PACKAGE react'],
    ['kernel reads a file', 'kernel/a.ts', `import fs from 'node:fs';`, 'PACKAGE node:fs'],
    ['law imports ui', 'law/a.ts', `import { Button } from '../ui/button';`, 'FOLDER ../ui/button'],
    ['law, two folders deep', 'law/us-30d/a.ts', `import '../../text';`, 'FOLDER ../../text'],
    ['messages past the text', 'ui/a.ts', `import { m } from '#messages';`, 'PACKAGE #messages'],
    ['law borrows a builder of the tests', 'law/a.ts', `import '../testing/b';`, 'FOLDER ../testing/b'],
    ['ui imports the law', 'ui/a.tsx', `import { RULES } from '../law';`, 'FOLDER ../law'],
    ['only a type', 'ui/a.tsx', `import type { Day } from '../law';`, 'FOLDER ../law'],
    ['a type in place', 'ui/a.tsx', `type A = import('../law').Rule;`, 'FOLDER ../law'],
    ['a re-export', 'kernel/a.ts', `export { RULES } from '../law';`, 'FOLDER ../law'],
    ['a re-export of all', 'kernel/a.ts', `export * from '../law';`, 'FOLDER ../law'],
    ['a late import', 'kernel/a.ts', `const a = () => import('../law');`, 'FOLDER ../law'],
    ['a computed import', 'kernel/a.ts', 'const a = (b: string) => import(b);', 'NOT_READABLE'],
    ['a glob', 'app/a.ts', `import.meta.glob(['./*.ts', '../testing/*']);`, 'FOLDER ../testing/*'],
    ['an address', 'ui/a.ts', `new URL('../data/a', import.meta.url);`, 'FOLDER ../data/a'],
    ['a query behind the path', 'ui/a.ts', `import a from '../app/a?raw';`, 'FOLDER ../app/a?raw'],
    ['the chart library beside ui/charts', 'features/a/a.tsx', `import 'recharts';`, 'PACKAGE recharts'],
    ['a path inside a package', 'law/a.ts', `import 'react-dom/client';`, 'PACKAGE react-dom/client'],
    ['a package of the tools', 'app/a.ts', `import { z } from 'vite';`, 'PACKAGE vite'],
    ['past the door of the law', 'text/a.ts', `import '../law/day';`, 'PAST_THE_DOOR ../law/day'],
    ['a feature imports another', 'features/a/b.ts', `import '../c/d';`, 'FOLDER ../c/d'],
    ['a feature imports the app', 'features/a/b.ts', `import '../../app/d';`, 'FOLDER ../../app/d'],
    ['a file beside the features', 'features/b.ts', '', 'IN_NO_LAYER features/b.ts'],
    ['a folder nobody named', 'shared/b.ts', '', 'IN_NO_LAYER shared/b.ts'],
    ['more than types of the data', 'platform/a.ts', `import '../data/b';`, 'MORE_THAN_TYPES ../data/b'],
    ['the app imports an entry', 'app/a.ts', `import '../entries/a';`, 'FOLDER ../entries/a'],
    ['the frame imports the app', 'frame/a.ts', `import '../app/a';`, 'FOLDER ../app/a'],
    [
      'past the door of a room',
      'features/a/b.ts',
      `import '../../kept-work/c';`,
      'PAST_THE_DOOR ../../kept-work/c',
    ],
    [
      'past the door of a feature',
      'app/a.tsx',
      `import type { C } from '../features/a/b';`,
      'PAST_THE_DOOR ../features/a/b',
    ],
    ['an entry reaches past the app', 'entries/a.tsx', `import '../features/a/b';`, 'FOLDER ../features/a/b'],
    ['out of src', 'app/a.ts', `import '../../e2e/a';`, 'OUTSIDE_SRC ../../e2e/a'],
    ['data by import, not by fetch', 'data/a.ts', `import '../../public/a';`, 'OUTSIDE_SRC ../../public/a'],
    ['a form replaced', 'features/a/b.ts', 'form.reset(values);', 'RESETS_THE_FORM'],
    ['a form replaced by name', 'app/b.ts', `form['reset'](values);`, 'RESETS_THE_FORM'],
    [
      'a form replaced by what was taken out of it',
      'frame/b.tsx',
      'const f = () => { const { reset } = useFormContext(); return () => reset(values, {}); };',
      'RESETS_THE_FORM',
    ],
    ['a sentence asks the law', 'text/a.ts', `import { explain } from '../law';`, 'ASKS_THE_LAW'],
    ['from the root', 'ui/a.ts', `import '/src/law/index.ts';`, 'PACKAGE /src/law/index.ts'],
  ])('%s', (_why, file, source, breach) => {
    expect(breachesOf(file, source)).toEqual([breach]);
  });
});

describe('what the table allows is let through', () => {
  test.each([
    ['law, its own and the kernel', 'law/us-30d/a.ts', `import '../rule'; import '../../kernel/day';`],
    ['the door of the law', 'features/a/b.ts', `import { evaluate } from '../../law';`],
    ['a closed list in text', 'text/a.ts', `import { MINERALS, type Scenario } from '../law';`],
    ['the types of the data', 'platform/a.ts', `import type { Preset } from '../data/presets';`],
    ['one type of the data', 'platform/a.ts', `import { type Preset } from '../data/presets';`],
    ['the messages in text', 'text/a.ts', `export * as m from '#messages';`],
    ['the chart library in ui/charts', 'ui/charts/bars.tsx', `import { Bar } from 'recharts';`],
    ['a package of the page', 'questions/a.tsx', `import { useForm } from 'react-hook-form';`],
    ['a late file of a room', 'features/a/b.ts', `const a = () => import('../../kept-work/c');`],
    ['the door of a feature', 'frame/a.tsx', `import { A } from '../features/a';`],
    ['a late feature', 'app/a.tsx', `const A = lazy(() => import('../features/a/b'));`],
    ['builders in a test', 'kernel/a.test.ts', `import 'vitest'; import '../testing/b';`],
    ['the vectors in a test', 'platform/a.test.ts', `import a from '../law/vectors/cases.json';`],
    ['public data in a test', 'law/a.test.ts', `import a from '../../public/data/partners.json';`],
    [
      'words that only look like an import',
      'kernel/a.ts',
      `// import '../law'\nconst a = "import '../law'";`,
    ],
  ])('%s', (_why, file, source) => {
    expect(breachesOf(file, source)).toEqual([]);
  });
});
