/** The first view has its sentences with it, all of them and no others: read from the app as it is built. */
import { build, type Rolldown } from 'vite';
import { beforeAll, expect, it } from 'vitest';
import * as first from './first-messages';
import * as all from './paraglide/messages/en.js';

const keys: ReadonlySet<string> = new Set(Object.keys(all));

/** Ids of messages are looked up by `minerals.ts` from a table of texts, everything else names them. */
const NAMED = /(?:\.|["'])([a-z0-9]+(?:_[a-z0-9]+)+)\b/g;

/** What the modules that come with the first view say. */
let said: ReadonlySet<string>;

beforeAll(async () => {
  // Without the project's plugins: compiling the messages anew would pull them from under other tests.
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, minify: false },
  });
  if (Array.isArray(built) || !('output' in built)) throw new Error('one build was expected');
  const chunks = new Map(
    built.output.flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file]] : [])),
  );
  const entry = [...chunks.values()].find(({ isEntry }) => isEntry);
  if (entry === undefined) throw new Error('no entry was built');
  const code = [...withImports(entry, chunks)].flatMap(codeOf).join('\n');
  said = new Set([...code.matchAll(NAMED)].flatMap(([, key = '']) => (keys.has(key) ? [key] : [])));
}, 60_000);

type Chunk = Rolldown.OutputChunk;

/** A chunk and all that it cannot do without. */
function withImports(chunk: Chunk, chunks: ReadonlyMap<string, Chunk>, found = new Set<Chunk>()): Set<Chunk> {
  if (found.has(chunk)) return found;
  found.add(chunk);
  for (const name of chunk.imports) {
    const imported = chunks.get(name);
    if (imported !== undefined) withImports(imported, chunks, found);
  }
  return found;
}

const codeOf = ({ modules }: Chunk): string[] =>
  Object.entries(modules)
    .filter(([id]) => id.includes('/src/') && !id.includes('/paraglide/') && !id.includes('first-messages'))
    .map(([, { code }]) => code ?? '');

it('has every sentence it asks for', () => {
  expect([...said].filter((key) => !Object.hasOwn(first, key))).toEqual([]);
});

it('has no sentence that it does not ask for', () => {
  expect(Object.keys(first).filter((key) => !said.has(key))).toEqual([]);
});
