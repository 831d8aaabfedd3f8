/** Installs what is missing, so that one command works on a fresh clone. Needs node alone. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, existsSync, openSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

const onWindows = process.platform === 'win32';

/**
 * Runs a command in the project's folder, its output shown; true when it ended well.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {Readonly<Record<string, string>>} [env]
 */
export function run(command, args, env = {}) {
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
    shell: onWindows,
  });
  if (error !== undefined) process.stderr.write(`${command}: ${error.message}\n`);
  return status === 0;
}

/**
 * Runs a command beside others, its output in a file meanwhile. What it gives waits for the end: shows the output, and is
 * true when it ended well.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {string} log
 * @returns {() => Promise<boolean>}
 */
export function runBeside(command, args, log) {
  const file = openSync(log, 'w');
  const child = spawn(command, args, { cwd: root, stdio: ['ignore', file, file], shell: onWindows });
  closeSync(file);
  const ended = once(child, 'exit').then(
    ([code]) => code === 0,
    (/** @type {Error} */ error) => {
      process.stderr.write(`${command}: ${error.message}\n`);
      return false;
    },
  );
  return async () => {
    const endedWell = await ended;
    process.stdout.write(readFileSync(log, 'utf8'));
    return endedWell;
  };
}

/** @param {string} version */
const parts = (version) => version.split('.').map(Number);

/** Ends with a plain sentence when this node is older than package.json asks. */
function refuseOldNode() {
  /** @type {{ engines: { node: string } }} */
  const { engines } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8'));
  const [major = 0, minor = 0] = parts(engines.node.replace('>=', ''));
  const [ownMajor = 0, ownMinor = 0] = parts(process.versions.node);
  if (ownMajor > major || (ownMajor === major && ownMinor >= minor)) return;
  process.stderr.write(
    `Node ${engines.node} is needed; this is ${process.versions.node} (https://nodejs.org).\n`,
  );
  process.exit(1);
}

/** npm writes this file last: without it an install was never finished. */
const installed = `${root}/node_modules/.package-lock.json`;

function isInstalled() {
  return (
    existsSync(installed) && statSync(installed).mtimeMs >= statSync(`${root}/package-lock.json`).mtimeMs
  );
}

/** Ends when the packages cannot be installed: nothing else can run without them. */
export function ensurePackages() {
  refuseOldNode();
  if (isInstalled()) return;
  process.stdout.write('Installing packages (npm ci) …\n');
  if (run('npm', ['ci', '--include=dev', '--no-fund', '--no-audit'])) return;
  process.stderr.write('The packages could not be installed: npm says why above.\n');
  process.exit(1);
}
