/** The copy of the app that the service worker keeps on this device. */
import { createStore } from './store';

export interface CopyState {
  /** Whether everything the app needs is on the device, since just now or since an earlier visit. */
  readonly kept: 'no' | 'just-now' | 'before';
  /** A newer build waits for consent, or took over because another tab gave it. */
  readonly newer: 'none' | 'waiting' | 'in-use';
}

/** Registers the worker and follows what becomes of it. Without workers, or where they are forbidden, nothing is kept. */
export class AppCopy {
  readonly #container: ServiceWorkerContainer | undefined;
  readonly state = createStore<CopyState>({ kept: 'no', newer: 'none' });
  #registration: ServiceWorkerRegistration | undefined;
  #wasControlled = false;
  #waiting: ServiceWorker | null = null;

  constructor(container: ServiceWorkerContainer | undefined) {
    this.#container = container;
  }

  /** Does nothing when it was called before. */
  readonly start = async (address: string): Promise<void> => {
    const container = this.#container;
    if (container === undefined || this.#registration !== undefined) return;
    this.#wasControlled = container.controller !== null;
    container.addEventListener('controllerchange', this.#controllerChanged);
    // The browser fetches the worker's file again each time, so that an old copy always finds a new one.
    const registering = container.register(address, { updateViaCache: 'none' });
    const registration = await registering.catch(() => undefined);
    if (registration === undefined) return;
    this.#registration = registration;
    if (registration.active !== null) void this.#keepLanguage(registration.active);
    if (registration.waiting !== null && registration.active !== null) this.#wait(registration.waiting);
    const follow = () => this.#follow(registration);
    follow();
    registration.addEventListener('updatefound', follow);
  };

  /** Has the build that waits take over from the one in use; `newer` is `in-use` once it has. */
  readonly takeOver = (): void => {
    this.#wasControlled = true;
    this.#waiting?.postMessage('take-over');
  };

  /** Looks for a newer build now rather than when the browser next does. */
  readonly look = (): void => {
    this.#registration?.update().catch(() => undefined);
  };

  /** The copy may be of another language than the page: what lacks is fetched, where there is a network. */
  async #keepLanguage(worker: ServiceWorker): Promise<void> {
    const { port1, port2 } = new MessageChannel();
    const isKept = new Promise((resolve) => {
      port1.onmessage = ({ data }) => resolve(data === true);
    });
    worker.postMessage({ language: import.meta.env.PAGE_LANGUAGE }, [port2]);
    if (await isKept) this.#set({ kept: 'before' });
  }

  #follow({ installing }: ServiceWorkerRegistration): void {
    installing?.addEventListener('statechange', () => {
      if (installing.state === 'installed' && this.#registration?.active !== null) this.#wait(installing);
      if (installing.state === 'activated' && this.state.get().kept === 'no') this.#set({ kept: 'just-now' });
    });
  }

  /** Keeps the worker itself: the registration may name it as waiting only after it has told that it is installed. */
  #wait(worker: ServiceWorker): void {
    this.#waiting = worker;
    this.#set({ newer: 'waiting' });
  }

  /** The first worker takes charge of a page that had none; any later one is of another build than the page. */
  readonly #controllerChanged = (): void => {
    if (this.#wasControlled) this.#set({ newer: 'in-use' });
    this.#wasControlled = true;
  };

  #set(change: Partial<CopyState>): void {
    this.state.set({ ...this.state.get(), ...change });
  }
}

/** None where the page is not served securely, and in a sandbox without its origin, where asking for them throws. */
function allowedWorkers(): ServiceWorkerContainer | undefined {
  try {
    return 'serviceWorker' in navigator ? navigator.serviceWorker : undefined;
  } catch {
    return undefined;
  }
}

export const appCopy = new AppCopy(allowedWorkers());
