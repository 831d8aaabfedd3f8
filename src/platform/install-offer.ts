/** The browser's offer to install the app: made once, early, and good for one answer. */

interface InstallOffer extends Event {
  readonly prompt: () => Promise<unknown>;
}

const isOffer = (event: Event): event is InstallOffer => 'prompt' in event;

let offer: InstallOffer | null = null;
const listeners = new Set<() => void>();

function keep(next: InstallOffer | null): void {
  offer = next;
  for (const listener of listeners) listener();
}

/** Keeps the offer for the page's own button, from as early as it may come. */
export function watchInstallOffer(): void {
  window.addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault();
    if (isOffer(event)) keep(event);
  });
  window.addEventListener('appinstalled', () => keep(null));
}

export const canInstall = (): boolean => offer !== null;

export function onInstallOffer(react: () => void): () => void {
  listeners.add(react);
  return () => listeners.delete(react);
}

/** Lets the browser ask whether to install; whatever the answer, it was the one. */
export function install(): void {
  void offer?.prompt();
  keep(null);
}
