import { paraglideVitePlugin } from '@inlang/paraglide-js';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { chartParts } from './.ci/build/chart-parts.mjs';
import { chunks } from './.ci/build/chunks.mjs';
import { classNames } from './.ci/build/class-names.mjs';
import { previewHeaders } from './.ci/build/headers.mjs';
import { embedBuild } from './.ci/build/loader.mjs';
import { messageFiles } from './.ci/build/message-files.mjs';
import { offlineBuild } from './.ci/build/offline.mjs';

export default defineConfig({
  base: './',
  css: { modules: { generateScopedName: classNames(import.meta.dirname) } },
  // No fallback to index.html: a missing file is missing here as it is on a host of static files.
  appType: 'mpa',
  plugins: [
    paraglideVitePlugin({
      project: './src/text/project.inlang',
      outdir: './src/text/paraglide',
      outputStructure: 'locale-modules',
      emitTsDeclarations: true,
      emitReadme: false,
    }),
    messageFiles(),
    chartParts(),
    react(),
    embedBuild(),
    offlineBuild(),
    previewHeaders(),
  ],
  // What a worker needs seldom is a file of its own.
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
    // One minifier after the other leaves 2 % less than either alone.
    minify: 'terser',
    terserOptions: { compress: { passes: 2 } },
    rolldownOptions: {
      // No library here does anything when a property is read.
      treeshake: { propertyReadSideEffects: false },
      output: { minify: true, codeSplitting: chunks(import.meta.dirname) },
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
