/** The servers that can be had here, each started with the recipe that dealers copy, in a folder of its own. */
import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** @typedef {{ readonly folder: string, readonly www: string, readonly port: number, readonly recipe: string }} Place */
/** @typedef {{ readonly program: string, readonly package: string, readonly start: (place: Place) => readonly string[] }} Server */

const MODULES = '/usr/lib/apache2/modules';

/** @param {Place} place @param {string} name @param {string} text */
function write({ folder }, name, text) {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

/** @param {Place} place */
function startNginx(place) {
  const recipe = place.recipe
    .replace('listen 80;', `listen 127.0.0.1:${place.port};`)
    .replace('/var/www/battery-origin', place.www);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (kind) => `${kind}_temp_path ${place.folder}/${kind};`,
  );
  const main = [
    'daemon off; user root; error_log stderr;',
    `pid ${place.folder}/nginx.pid;`,
    'events { }',
    `http { access_log off; include /etc/nginx/mime.types; ${temporary.join(' ')}`,
    `include ${write(place, 'recipe.conf', recipe)}; }`,
  ];
  return ['-c', write(place, 'nginx.conf', main.join('\n'))];
}

/** @param {readonly string[]} without names of modules that the server lacks @returns {Server['start']} */
const startApache = (without) => (place) => {
  writeFileSync(join(place.www, '.htaccess'), place.recipe);
  const modules = ['mpm_event', 'authz_core', 'dir', 'mime', 'headers', 'filter', 'deflate'];
  const main = [
    ...modules
      .filter((name) => !without.includes(name))
      .map((name) => `LoadModule ${name}_module ${MODULES}/mod_${name}.so`),
    'User www-data\nGroup www-data',
    `ServerName localhost\nListen 127.0.0.1:${place.port}`,
    `PidFile ${place.folder}/apache.pid\nErrorLog ${place.folder}/error.log`,
    `TypesConfig /etc/mime.types\nDocumentRoot ${place.www}`,
    `<Directory ${place.www}>\nAllowOverride FileInfo Indexes\nRequire all granted\n</Directory>`,
  ];
  return ['-X', '-f', write(place, 'apache.conf', main.join('\n'))];
};

/** @param {Place} place */
function startCaddy(place) {
  const recipe = place.recipe
    .replace('calculator.example {', `http://127.0.0.1:${place.port} {`)
    .replace('/var/www/battery-origin', place.www);
  const file = write(place, 'Caddyfile', `{\n  admin off\n}\n${recipe}`);
  return ['run', '--adapter', 'caddyfile', '--config', file];
}

/** By name; `recipe` is the id of the recipe it is started with. @type {Readonly<Record<string, Server & { readonly recipe: string }>>} */
export const SERVERS = {
  nginx: { program: 'nginx', package: 'nginx-light', recipe: 'nginx', start: startNginx },
  Apache: { program: 'apache2', package: 'apache2', recipe: 'apache', start: startApache([]) },
  'Apache without mod_headers': {
    program: 'apache2',
    package: 'apache2',
    recipe: 'apache',
    start: startApache(['headers', 'deflate']),
  },
  Caddy: { program: 'caddy', package: 'caddy', recipe: 'caddy', start: startCaddy },
};

const FOLDERS = ['/usr/sbin', '/usr/bin', '/usr/local/bin'];

/** The path of a program, installed from Debian if it is missing and may be; undefined when it cannot be had. @param {Server} server */
export function programOf({ program, package: name }) {
  const find = () => FOLDERS.map((folder) => join(folder, program)).find((path) => existsSync(path));
  if (find() === undefined && process.getuid?.() === 0) {
    const options = ['install', '-y', '--no-install-recommends', name];
    spawnSync('apt-get', ['update'], { stdio: 'ignore' });
    spawnSync('apt-get', options, {
      stdio: 'ignore',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  }
  return find();
}

/** Starts a server and waits until it answers; returns how to stop it. @param {string} program @param {Server} server @param {Place} place */
export async function startServer(program, server, place) {
  // Apache gives up its rights, and has to read the folder all the same.
  chmodSync(place.folder, 0o755);
  const child = spawn(program, server.start(place), { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (text) => {
    said += text;
  });
  const stop = () => new Promise((resolve) => child.once('exit', resolve).kill('SIGTERM'));
  for (let attempt = 0; attempt < 50; attempt += 1) {
    if (child.exitCode !== null) throw new Error(`${program} has ended: ${said}`);
    const answer = await fetch(`http://127.0.0.1:${place.port}/version.json`).catch(() => null);
    if (answer !== null) return stop;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  await stop();
  throw new Error(`${program} does not answer: ${said}`);
}
