/** The Chromium of the end-to-end tests: the system's where there is one, else Playwright's own. */
import { spawnSync } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './install.mjs';

const isRoot = process.getuid?.() === 0;

/** @param {string} name */
function onPath(name) {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
}

/** The system's `chromium`, if it runs. A snap is passed over: it is shut off from Playwright's profile folder. */
export function systemChromium() {
  const path = onPath('chromium');
  if (path === undefined || realpathSync(path).endsWith('/snap')) return undefined;
  return spawnSync(path, ['--version'], { stdio: 'ignore' }).status === 0 ? path : undefined;
}

/** How Playwright starts the browser. Of itself it does so without the sandbox, as Chromium under root must be. */
export function launchOptions() {
  const executablePath = systemChromium();
  return {
    ...(executablePath === undefined ? {} : { executablePath }),
    args: [
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  };
}

function installFromDebian() {
  if (!isRoot || onPath('apt-get') === undefined) return false;
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
  return run('apt-get', ['update'], quiet) && run('apt-get', ['install', '-y', 'chromium'], quiet);
}

function installBrowser() {
  if (systemChromium() !== undefined) return true;
  process.stdout.write('Looking for a browser …\n');
  if (installFromDebian() && systemChromium() !== undefined) return true;
  return run('npx', ['playwright', 'install', 'chromium']);
}

/** @type {boolean | undefined} */
let installed;

/** Installs a browser if there is none, at the first call; false when that failed. */
export function ensureBrowser() {
  installed ??= installBrowser();
  return installed;
}
