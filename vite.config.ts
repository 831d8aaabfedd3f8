import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { editions } from './.ci/build/editions.mjs';
import { firstWords } from './.ci/build/first-words.mjs';
import { previewHeaders } from './.ci/build/headers.mjs';
import { licences } from './.ci/build/licences.mjs';
import { compactLine } from './.ci/build/line.mjs';
import { embedLoader } from './.ci/build/loader.mjs';
import { messages } from './.ci/build/messages.mjs';
import { offlineBuild } from './.ci/build/offline.mjs';
import { pagePolicy } from './.ci/build/page-policy.mjs';
import { pages } from './.ci/build/pages.mjs';
import { rulesLibrary } from './.ci/build/rules.mjs';

/** A build is of one language: `npm run build` makes one after the other, English first. */
const language = process.env['PAGE_LANGUAGE'] ?? 'en';

/** Styles without which neither the page nor its frame can be painted. */
const FIRST_STYLES =
  /src\/(ui\/(tokens|base|alert|button|choice|day-picker|disclosure|emblem|field|field-grid|skeleton|visually-hidden)|features\/(answer\/(answer|verdict)|faults\/[\w-]+))(\.module)?\.css/;

/** Styles of the page's own first view. */
const PAGE_STYLES = /src\/(app|features\/my-car)\/[\w-]+\.module\.css/;

/** Styles of an answer, which the first view has not. */
const ANSWER_STYLES = /src\/(ui\/(charts\/legend|[\w-]+)|questions\/[\w-]+)\.module\.css/;

/** Styles of what follows the first view. */
const LATER_STYLES =
  /src\/(ui\/charts(?!\/legend)|features\/(charts|cite|what-if|keeping|table-import|share-link|shortest-way|ask|how|report|partners|law-view|accessibility|offline|chains-grid|vin))\/.*\.module\.css/;

export default defineConfig({
  base: './',
  // No fallback to index.html: a missing file is missing here as it is on a host of static files.
  appType: 'mpa',
  plugins: [
    messages(language),
    pages(language),
    react(),
    embedLoader(language),
    editions(language),
    rulesLibrary(language),
    licences(language),
    pagePolicy(),
    compactLine(),
    firstWords(language),
    offlineBuild(),
    previewHeaders(),
  ],
  build: {
    target: 'es2022',
    // A worker, which may ask for the reader of workbooks too, has no document in which to preload.
    modulePreload: {
      polyfill: false,
      resolveDependencies: (file, needed) => (/workbook/.test(file) ? [] : needed),
    },
    // All else goes where `import()` parts it; React alone would be named after whatever file comes first.
    rolldownOptions: {
      // An entry beside the pages, or what it shares with them would be in one file with what needs a document.
      input: ['src/entries/table-worker.ts'],
      output: {
        codeSplitting: {
          groups: [
            { name: 'react', test: /node_modules\/(react|react-dom|scheduler)\// },
            // Some dozen small style sheets zip worse than four, and each of the first view's is waited for.
            { name: 'first', test: FIRST_STYLES },
            { name: 'page', test: PAGE_STYLES },
            { name: 'ui', test: ANSWER_STYLES },
            { name: 'later', test: LATER_STYLES },
          ],
        },
      },
    },
  },
  // Without Vite's own answer to other origins, so that `_headers` alone decides.
  preview: { cors: false },
  test: {
    include: ['src/**/*.test.ts', 'src/**/*.test.tsx', '.ci/**/*.test.ts'],
    environment: 'node',
    // Our modules keep nothing between tests: to load them once and not once a file takes half the time.
    isolate: false,
    pool: 'threads',
    // Random tests run thousands of cases; a busy machine must not fail them.
    testTimeout: 30_000,
    benchmark: { include: ['src/**/*.bench.ts'] },
  },
});
