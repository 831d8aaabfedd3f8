import { FORGOTTEN } from './page';
import { localStore, tabStore } from './storage';

/**
 * Removes all that the page keeps on this device: work, choices, the copies of its files for use offline and the
 * worker that serves them. Nothing throws.
 *
 * @returns whether all of it is gone.
 */
export async function forgetAll(): Promise<boolean> {
  const isStorageGone = [localStore, tabStore].every((store) =>
    store.keys('').map(store.remove).every(Boolean),
  );
  const [isWorkerGone, areFilesGone] = await Promise.all([attempt(forgetWorkers), attempt(forgetFiles)]);
  return isStorageGone && isWorkerGone && areFilesGone;
}

/** Reloads the page with nothing in it; it then says that it has forgotten. */
export function startAfresh(): void {
  window.location.replace(FORGOTTEN);
  window.location.reload();
}

const attempt = async (act: () => Promise<boolean>): Promise<boolean> => act().catch(() => false);

/** This app's address: other apps of the same origin keep what is theirs. */
const scope = (): string => new URL(import.meta.env.BASE_URL, document.baseURI).href;

async function forgetWorkers(): Promise<boolean> {
  if (!('serviceWorker' in navigator)) return true;
  const all = await navigator.serviceWorker.getRegistrations();
  const own = all.filter((registration) => registration.scope === scope());
  return (await Promise.all(own.map((registration) => registration.unregister()))).every(Boolean);
}

async function forgetFiles(): Promise<boolean> {
  if (!('caches' in window)) return true;
  const own = (await caches.keys()).filter((name) => name.endsWith(scope()));
  return (await Promise.all(own.map((name) => caches.delete(name)))).every(Boolean);
}
