import { defineConfig } from 'vitest/config';

/** The tests of the rules alone, without the page's plugins: each runs once for every mutant it covers. */
export default defineConfig({
  test: { include: ['src/kernel/**/*.test.ts', 'src/law/**/*.test.ts'], environment: 'node' },
});
