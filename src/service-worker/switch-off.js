/**
 * To take the app off people's devices: put this file in the place of `sw.js` on the host. Every copy asks for
 * that address anew, so each finds it, removes what it kept, and lets the network answer from then on.
 */
const worker = /** @type {ServiceWorkerGlobalScope} */ (/** @type {unknown} */ (globalThis));

worker.addEventListener('install', () => void worker.skipWaiting());

// The worker before it may be held to be busy, and then one call is not heard: it is asked for again each second.
const asking = setInterval(() => void worker.skipWaiting(), 1_000);

worker.addEventListener('activate', (event) => {
  clearInterval(asking);
  event.waitUntil(remove());
});

async function remove() {
  const names = await worker.caches.keys();
  const ours = names.filter(
    (name) => name.startsWith('battery-origin ') && name.endsWith(` ${worker.registration.scope}`),
  );
  await Promise.all(ours.map((name) => worker.caches.delete(name)));
  await worker.registration.unregister();
}
