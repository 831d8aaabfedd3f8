import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { chartParts } from './.ci/build/chart-parts.mjs';
import { classNames } from './.ci/build/class-names.mjs';
import { previewHeaders } from './.ci/build/headers.mjs';
import { embedBuild } from './.ci/build/loader.mjs';
import { messages } from './.ci/build/messages.mjs';
import { offlineBuild } from './.ci/build/offline.mjs';

export default defineConfig({
  base: './',
  css: { modules: { generateScopedName: classNames(import.meta.dirname) } },
  // No fallback to index.html: a missing file is missing here as it is on a host of static files.
  appType: 'mpa',
  plugins: [messages('en'), chartParts(), react(), embedBuild(), offlineBuild(), previewHeaders()],
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
    rolldownOptions: {
      // No library here does anything when a property is read.
      treeshake: { propertyReadSideEffects: false },
      output: { minify: true },
    },
  },
  // Without Vite's own answer to other origins, so that `_headers` alone decides.
  preview: { cors: false },
  test: {
    include: ['src/**/*.test.ts', 'src/**/*.test.tsx', '.ci/**/*.test.ts'],
    environment: 'node',
    // Random tests run thousands of cases; a busy machine must not fail them.
    testTimeout: 30_000,
    benchmark: { include: ['src/**/*.bench.ts'] },
  },
});
