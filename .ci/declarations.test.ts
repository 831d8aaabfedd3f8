/** The declarations that hosts copy, compiled as strictly as a host may. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const STRICT = [
  '--strict',
  '--noEmit',
  '--target',
  'es2022',
  '--module',
  'esnext',
  '--moduleResolution',
  'bundler',
];

/** What the compiler complains of. */
const compile = (cwd: string, ...options: readonly string[]): string =>
  spawnSync(
    process.execPath,
    [join(root, 'node_modules/typescript/bin/tsc'), '--ignoreConfig', ...STRICT, ...options],
    {
      cwd,
      encoding: 'utf8',
    },
  ).stdout;

test('in React 19, with every strict option', () => {
  const options = [
    '--jsx',
    'react-jsx',
    '--exactOptionalPropertyTypes',
    '--noUncheckedIndexedAccess',
    '--types',
    'react',
  ];
  expect(compile(root, ...options, '.ci/declarations/react-host.tsx')).toBe('');
});

test('without a framework, and where no React is to be found', () => {
  const folder = mkdtempSync(join(tmpdir(), 'battery-origin-types-'));
  for (const file of ['.ci/declarations/plain-host.ts', 'public/embed/battery-origin.d.ts']) {
    cpSync(join(root, file), join(folder, file.replace(/.*\//, '')));
  }
  expect(compile(folder, '--skipLibCheck', 'false', '--types', '', 'plain-host.ts')).toBe('');
  rmSync(folder, { recursive: true });
});
