/** The build under test, and the one that is published after it. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));

export const BUILT = join(root, 'dist');

/** The partner list of the newer build. */
export const NEWER_LAW = { edition: '2026-12', asOf: '2026-12-01' } as const;

/** Marks the pages of the newer build, so that the names of their files change with it. */
const mark = (): Plugin => ({
  name: 'newer',
  transform: (code, id) =>
    /src\/(entries\/(app|frame)\.tsx|features\/offline\/index\.ts)$/.test(id)
      ? `${code}\ndocument.documentElement.dataset.build = 'newer';`
      : null,
});

/** Builds the app once more, changed in its code and its law. Gives its folder and how to remove it. */
export async function buildNewer(): Promise<{ readonly dist: string; readonly remove: () => void }> {
  const folder = mkdtempSync(join(tmpdir(), 'battery-origin-'));
  const [publicDir, dist] = [join(folder, 'public'), join(folder, 'dist')];
  cpSync(join(root, 'public'), publicDir, { recursive: true });
  const partners = join(publicDir, 'data/partners.json');
  const law: object = { ...JSON.parse(readFileSync(partners, 'utf8')), ...NEWER_LAW };
  writeFileSync(partners, JSON.stringify(law));
  const parameters = join(publicDir, 'data/parameters.json');
  // No car of a class that the tests of updates name: what they see stays.
  const figures = readFileSync(parameters, 'utf8').replace('"van": "80000"', '"van": "40000"');
  writeFileSync(parameters, figures);
  await build({
    root,
    publicDir,
    logLevel: 'error',
    plugins: [mark()],
    // Not made small, which takes the most of the time.
    build: { outDir: dist, emptyOutDir: true, minify: false, rolldownOptions: { output: { minify: false } } },
  });
  return { dist, remove: () => rmSync(folder, { recursive: true }) };
}
