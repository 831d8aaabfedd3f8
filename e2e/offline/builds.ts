/** The build under test, and the one that is published after it. */
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));

export const BUILT = join(root, 'dist');

/** Beside what Playwright keeps of a run, which it empties as a run begins. */
const FOLDER = join(root, 'e2e/output/newer-build');

export const NEWER = join(FOLDER, 'dist');

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

/** Builds the app once more into `NEWER`, changed in its code and its law. */
export async function buildNewer(): Promise<void> {
  rmSync(FOLDER, { recursive: true, force: true });
  const publicDir = join(FOLDER, 'public');
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
    build: {
      outDir: NEWER,
      emptyOutDir: true,
      minify: false,
      rolldownOptions: { output: { minify: false } },
    },
  });
}
