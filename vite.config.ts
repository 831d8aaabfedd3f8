import { paraglideVitePlugin } from '@inlang/paraglide-js';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  base: './',
  plugins: [
    paraglideVitePlugin({
      project: './src/text/project.inlang',
      outdir: './src/text/paraglide',
      outputStructure: 'locale-modules',
      emitTsDeclarations: true,
      emitReadme: false,
    }),
    react(),
  ],
  build: { target: 'es2022', modulePreload: { polyfill: false } },
  test: { include: ['src/**/*.test.ts', 'src/**/*.test.tsx'], environment: 'node' },
});
