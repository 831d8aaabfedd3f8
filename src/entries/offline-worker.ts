/** `sw.js`: keeps the app for use without a network. A new build waits for the page's word, or until no page is open. */
import { OfflineCopy } from '../service-worker/offline-copy';

declare const self: ServiceWorkerGlobalScope;
/** The digest of `files.json`, and so of the whole build. */
declare const BUILD: string;

const copy = new OfflineCopy(self, BUILD);

self.addEventListener('install', (event) => event.waitUntil(copy.keepAll()));

self.addEventListener('activate', (event) =>
  event.waitUntil(Promise.all([self.clients.claim(), copy.sweep()])),
);

self.addEventListener('message', (event) => {
  const { data, ports } = event;
  if (data === 'take-over') void self.skipWaiting();
  if (typeof data?.language === 'string')
    event.waitUntil(copy.keepLanguage(data.language).then((isKept) => ports[0]?.postMessage(isKept)));
});

self.addEventListener('fetch', (event) => copy.answer(event));
