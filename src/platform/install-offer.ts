/** The browser's offer to install the app: made once, early, and good for one answer. */

import { createStore } from './store';

interface InstallOffer extends Event {
  readonly prompt: () => Promise<unknown>;
}

const isOffer = (event: Event): event is InstallOffer => 'prompt' in event;

const offer = createStore<InstallOffer | null>(null);

/** Keeps the offer for the page's own button, from as early as it may come. */
export function watchInstallOffer(): void {
  window.addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault();
    if (isOffer(event)) offer.set(event);
  });
  window.addEventListener('appinstalled', () => offer.set(null));
}

export const canInstall = (): boolean => offer.get() !== null;

export const onInstallOffer = offer.subscribe;

/** Lets the browser ask whether to install; whatever the answer, it was the one. */
export function install(): void {
  void offer.get()?.prompt();
  offer.set(null);
}
