import { defineConfig } from 'vitest/config';

/**
 * The tests of the rules and of the edges alone, without the page's plugins: each runs once for every mutant it covers. The
 * random ones stay out, since they would take hours; so every mutant must fall to a named case.
 */
export default defineConfig({
  test: {
    include: ['src/{kernel,law,data,table-file,embed}/**/*.test.ts', 'src/platform/share-link.test.ts'],
    exclude: ['**/*.{fuzz,property}.test.ts', 'src/law/{trace,completeness}.test.ts'],
    environment: 'node',
    // One module graph for all files of a run: a mutant costs a quarter of the time.
    isolate: false,
    testTimeout: 30_000,
  },
});
