/** The tables of this folder, in one run: installs what is compared with, builds, times. */
import { run } from '../../.ci/install.mjs';

const playwright = ['playwright', 'test', '-c', 'e2e/playwright.config.ts', '--project=bench', '--workers=1'];
/** @type {readonly (readonly [string, readonly string[]])[]} */
const steps = [
  ['npm', ['ci', '--prefix', 'e2e/bench', '--silent']],
  ['npm', ['run', '--silent', 'build']],
  ['node', ['e2e/bench/engines-table.mjs']],
  ['npx', ['vite', 'build', '--config', 'e2e/bench/floor/vite.config.ts', '--logLevel=warn']],
  ['npx', playwright],
];
if (!steps.every(([command, args]) => run(command, args))) process.exitCode = 1;
