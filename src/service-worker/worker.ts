/**
 * Keeps the whole app on the device, one build at a time and each build whole:
 * a file whose digest is not the listed one stops the install, and the worker before this one goes on.
 * A new build waits until the page says that the person wants it, or until no page is open.
 */
import { isNamedByContent, keptPath } from './kept-path';

declare const self: ServiceWorkerGlobalScope;
/** The digest of `files.json`, and so of the whole build. */
declare const BUILD: string;

const { scope } = self.registration;
/** One origin may hold the app at several paths. */
const CACHE = `battery-origin ${BUILD} ${scope}`;
const isOurs = (name: string): boolean => name.startsWith('battery-origin ') && name.endsWith(` ${scope}`);

self.addEventListener('install', (event) => event.waitUntil(keepAll()));

self.addEventListener('activate', (event) => event.waitUntil(Promise.all([self.clients.claim(), sweep()])));

self.addEventListener('message', ({ data }) => {
  if (data === 'take-over') void self.skipWaiting();
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const path = keptPath(request.url, scope);
  if (path !== null && request.method === 'GET') event.respondWith(answer(event, path));
});

async function keepAll(): Promise<void> {
  const cache = await caches.open(CACHE);
  const list = await fetchWhole('files.json', BUILD);
  const files: Readonly<Record<string, string>> = await list.json();
  await Promise.all(Object.entries(files).map((file) => keep(cache, file)));
  if (!(await caches.has(CACHE))) throw new Error('What was kept is gone');
}

/** What an install that was cut short, or a former build, has already is not fetched again. */
async function keep(cache: Cache, [path, integrity]: readonly [string, string]): Promise<void> {
  if ((await cache.match(path)) !== undefined) return;
  const kept = isNamedByContent(path) ? await caches.match(path) : undefined;
  const file = kept ?? (await fetchWhole(path, integrity));
  // A page may not be opened from an answer that says it was redirected, as hosts do that drop `.html`.
  await cache.put(path, file.redirected ? new Response(file.body, { headers: file.headers }) : file);
}

/** The file with this digest, or an error. Where the browser's own cache has another, the host is asked past it. */
const fetchWhole = (path: string, integrity: string): Promise<Response> =>
  fetch(path, { integrity }).catch(() => fetch(path, { integrity, cache: 'reload' }));

async function answer({ request, clientId }: FetchEvent, path: string): Promise<Response> {
  if (!isNamedByContent(path) && (await isFramed(request, clientId))) {
    return fetch(request).catch(async () => (await kept(path)) ?? Response.error());
  }
  return (await kept(path)) ?? fetch(request);
}

/** From this build, else from one that a page still open may be of. Looking makes no cache where there is none. */
async function kept(path: string): Promise<Response | undefined> {
  const own = await caches.match(path, { cacheName: CACHE, ignoreVary: true });
  return own ?? (isNamedByContent(path) ? caches.match(path, { ignoreVary: true }) : undefined);
}

/** A frame in another site's page is given what is published now, and a copy only where there is no network. */
async function isFramed({ mode, destination }: Request, clientId: string): Promise<boolean> {
  if (mode === 'navigate') return destination !== 'document';
  const client = await self.clients.get(clientId);
  return client instanceof WindowClient && client.frameType === 'nested';
}

/** Former builds go once no page but the one that asked for this build can be of them. */
async function sweep(): Promise<void> {
  const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const { installing, waiting } = self.registration;
  if (pages.length > 1 || installing !== null || waiting !== null) return;
  const former = (await caches.keys()).filter((name) => isOurs(name) && name !== CACHE);
  await Promise.all(former.map((name) => caches.delete(name)));
}
