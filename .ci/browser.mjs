/**
 * The Chromium of the end-to-end tests: the system's where there is one, else Playwright's own. The headless shell goes
 * before the whole browser: it is the same engine, and a page opened in it takes 1.5 seconds of processor instead of 2.5.
 */
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

/** Debian's names, which are those of the packages too; the wanted first. */
const NAMES = ['chromium-headless-shell', 'chromium'];

/**
 * Whether the program runs. A snap is passed over: it is shut off from Playwright's profile folder.
 * @param {string} path
 */
function runs(path) {
  if (realpathSync(path).endsWith('/snap')) return false;
  return spawnSync(path, ['--version'], { stdio: 'ignore' }).status === 0;
}

/** The system's Chromium, if there is one that runs. */
export function systemChromium() {
  return NAMES.map(onPath).find((path) => path !== undefined && runs(path));
}

/** The system's whole Chromium, for what the headless shell leaves out, as the back/forward cache. */
export function wholeChromium() {
  const path = onPath('chromium');
  return path !== undefined && runs(path) ? path : undefined;
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
  if (!run('apt-get', ['update'], quiet)) return false;
  // Both are wanted; one is enough.
  return NAMES.filter((name) => run('apt-get', ['install', '-y', name], quiet)).length > 0;
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
