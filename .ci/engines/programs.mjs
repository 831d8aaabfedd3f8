/** Where the other engines are, and how they are had: Debian's packages, for root. */
import { existsSync } from 'node:fs';
import { run } from '../install.mjs';

const WEBKIT_FOLDERS = [
  '/usr/lib/x86_64-linux-gnu',
  '/usr/lib/aarch64-linux-gnu',
  '/usr/libexec',
  '/usr/lib',
];

/** @param {readonly string[]} paths */
const first = (paths) => paths.find((path) => existsSync(path));

export const firefox = () => first(['/usr/bin/firefox-esr', '/usr/bin/firefox']);

export function webkit() {
  const driver = first(['/usr/bin/WebKitWebDriver']);
  const screen = first(['/usr/bin/Xvfb']);
  const browser = first(WEBKIT_FOLDERS.map((folder) => `${folder}/webkit2gtk-4.1/MiniBrowser`));
  return driver === undefined || screen === undefined || browser === undefined
    ? undefined
    : { driver, screen, browser };
}

/** Asks Debian for what lacks; says nothing where that cannot be. */
export function installEngines() {
  const wanted = [
    ...(firefox() === undefined ? ['firefox-esr'] : []),
    ...(webkit() === undefined ? ['webkit2gtk-driver', 'xvfb'] : []),
  ];
  if (wanted.length === 0 || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
  run('apt-get', ['update', '-qq'], quiet);
  for (const name of wanted) run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name], quiet);
}
