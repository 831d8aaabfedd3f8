/** The law as a library: packed, installed and used by others, and the same answers as the page's. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { redoInCode } from '../src/features/cite/redo-in-code';
import { evaluate, parseScenario } from '../src/law';
import { shippedRulebook } from '../src/testing/rulebook';
import { SHIPPED_FILES } from '../src/testing/rulebook-files';
import { vectors } from '../src/testing/vectors';
import { libraryFiles, packed } from './build/rules.mjs';

const root = join(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'battery-origin-library-'));
const library = join(folder, 'rules/1');
let files: ReadonlyMap<string, string> = new Map();

beforeAll(async () => {
  files = await libraryFiles(root);
  for (const [path, text] of files) {
    mkdirSync(dirname(join(library, path)), { recursive: true });
    writeFileSync(join(library, path), text);
  }
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

const node = (cwd: string, ...options: readonly string[]) =>
  spawnSync(process.execPath, options, { cwd, encoding: 'utf8' });

const LITHIUM = {
  format: 'battery-origin/scenario',
  version: 1,
  vehicle: { placedInService: '2024-06-01', vehicleClass: 'suv', msrpUsd: '90000' },
  minerals: {
    entries: [
      { kind: 'chain', id: 'a', mineral: 'lithium', valueUsd: '600', extraction: [{ country: 'AR' }] },
      { kind: 'chain', id: 'b', mineral: 'nickel', valueUsd: '400', extraction: [{ country: 'AU' }] },
    ],
  },
};

test('at most 16 kB gzip', () => {
  const bytes = gzipSync(files.get('battery-origin-rules.js') ?? '', { level: 9 }).length;
  process.stdout.write(`battery-origin-rules.js: ${(bytes / 1000).toFixed(1)} kB gzip\n`);
  expect(bytes).toBeLessThanOrEqual(16_000);
});

test('answers every case as the page does', async () => {
  const built: unknown = await import(
    /* @vite-ignore */ pathToFileURL(join(library, 'battery-origin-rules.js')).href
  );
  const call = (name: string, ...options: readonly unknown[]): unknown => {
    const called: unknown = Reflect.get(Object(built), name);
    if (typeof called !== 'function') throw new Error(`no ${name}`);
    return called(...options);
  };
  const read = (result: unknown): unknown => Reflect.get(Object(result), 'value');
  const rulebook = read(call('parseRulebook', SHIPPED_FILES));
  expect(vectors.size).toBeGreaterThan(100);
  for (const [id, scenario] of vectors) {
    const own = parseScenario(scenario);
    if (!own.ok) throw new Error(id);
    expect(call('evaluate', read(call('parseScenario', scenario)), rulebook), id).toEqual(
      evaluate(own.value, shippedRulebook),
    );
  }
});

test('is packed, installed and imported by name, with types as Node resolves them', () => {
  const archive = join(folder, 'battery-origin-rules.tgz');
  writeFileSync(archive, packed(files));
  const user = join(folder, 'user');
  const installed = join(user, 'node_modules/battery-origin-rules');
  mkdirSync(installed, { recursive: true });
  const unpacked = spawnSync('tar', ['xzf', archive, '--strip-components=1'], {
    cwd: installed,
  });
  expect(unpacked.status).toBe(0);
  writeFileSync(join(user, 'package.json'), '{ "type": "module" }');
  const code = (files.get('README.md') ?? '').match(/^ {4}.*|^$/gm)?.join('\n') ?? '';
  writeFileSync(join(user, 'readme.mjs'), code.replace(/^ {4}/gm, ''));
  expect(node(user, 'readme.mjs').stdout).toContain('possibleUsd: [ 0, 3750, 7500 ]');
  writeFileSync(
    join(user, 'typed.ts'),
    `import { evaluate, type Evaluation, parseScenario, type Rulebook } from 'battery-origin-rules';
     export function answer(json: unknown, rulebook: Rulebook): Evaluation['credit']['status'] {
       const scenario = parseScenario(json);
       return scenario.ok ? evaluate(scenario.value, rulebook).credit.status : 'unknown';
     }`,
  );
  const options = ['--ignoreConfig', '--strict', '--noEmit', '--types', '', '--target', 'es2023'];
  const modules = ['--module', 'nodenext', '--moduleResolution', 'nodenext'];
  expect(
    node(user, join(root, 'node_modules/typescript/bin/tsc'), ...options, ...modules, 'typed.ts').stdout,
  ).toBe('');
}, 60_000);

test('example: an answer with its reasons', () => {
  writeFileSync(join(folder, 'scenario.json'), JSON.stringify(LITHIUM));
  const { stdout } = node(library, 'examples/answer.mjs', join(folder, 'scenario.json'));
  expect(stdout).toContain('Credit: $0 (ineligible)');
  expect(stdout).toContain('Share that counts: 40 to 40 %');
  expect(stdout).toMatch(/Failed: price-limit, [A-Z_]+, 26 U\.S\.C\. § 30D/);
});

test('example: what another partner would change', () => {
  writeFileSync(join(folder, 'scenario.json'), JSON.stringify(LITHIUM));
  const { stdout } = node(library, 'examples/another-partner.mjs', join(folder, 'scenario.json'));
  expect(stdout).toBe('now: 40 %\nAR: +60 points\nAU: +0 points\n');
});

test('example: a table weighed', () => {
  const rows = [
    'battery,mineral,value_usd,extracted_in,processed_in',
    'A,lithium,100,AU,CN',
    'B,nickel,50,ID,',
    'A,cobalt,300,CD,CN',
  ];
  writeFileSync(join(folder, 'chains.csv'), rows.join('\n'));
  const { stdout } = node(library, 'examples/weigh-table.mjs', join(folder, 'chains.csv'), '2024-06-01');
  expect(stdout).toBe(
    'battery,share_percent,share_possible_percent,status\nA,25,25,failed\nB,0,100,unknown\n',
  );
});

test('“redo it in code”, as the page writes it, runs against the app’s address and finds the same', async () => {
  const server = createServer(({ url = '' }, response) => {
    const path = url.replace(/^\/app\//, '').replace(/^data\/editions\/2026-11\//, 'rules/1/data/');
    response.end(files.get(path.replace(/^rules\/1\//, '')) ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const scenario = parseScenario(LITHIUM);
  if (!scenario.ok) throw new Error('no scenario');
  const code = redoInCode(scenario.value, { base: `http://127.0.0.1:${port}/app/`, edition: '2026-11' });
  writeFileSync(join(folder, 'redo.mjs'), code);
  const { spawn } = await import('node:child_process');
  const run = spawn(process.execPath, [join(folder, 'redo.mjs')]);
  let said = '';
  run.stdout.on('data', (part) => {
    said += String(part);
  });
  await new Promise((resolve) => run.on('close', resolve));
  server.close();
  const { credit, minerals } = evaluate(scenario.value, shippedRulebook);
  expect(JSON.parse(said)).toEqual({ credit, share: minerals.share });
});
