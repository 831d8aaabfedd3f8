/**
 * What the device keeps for the page, as texts under keys. Nothing here throws: a browser may forbid storage,
 * and a full one refuses to write; both are told, and the page works without.
 */

/** Why a text could not be kept or read. */
export type StorageTrouble = 'blocked' | 'full';

type Written = 'kept' | StorageTrouble;

/** The part of the Web Storage interface that is used; a test gives its own. */
export type TextStore = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

const PREFIX = 'battery-origin/';

export interface DeviceStorage {
  /** Null when there is none, or none that may be read. */
  readonly read: (key: string) => string | null;
  readonly write: (key: string, text: string) => Written;
  /** False when it could not be removed. */
  readonly remove: (key: string) => boolean;
  /** The keys that begin so. */
  readonly keys: (beginning: string) => readonly string[];
  readonly isBlocked: () => boolean;
}

/** Storage over what the browser gives; `open` throws where it is forbidden. */
export function deviceStorage(open: () => TextStore): DeviceStorage {
  const attempt = <T>(act: (store: TextStore) => T, otherwise: T): T => {
    try {
      return act(open());
    } catch {
      return otherwise;
    }
  };
  return {
    read: (key) => attempt((store) => store.getItem(PREFIX + key), null),
    write: (key, text) => write(open, PREFIX + key, text),
    remove: (key) =>
      attempt((store) => {
        store.removeItem(PREFIX + key);
        return true;
      }, false),
    keys: (beginning) => attempt((store) => keysOf(store, PREFIX + beginning), []),
    isBlocked: () => {
      const written = write(open, `${PREFIX}probe`, '1');
      attempt((store) => store.removeItem(`${PREFIX}probe`), undefined);
      return written === 'blocked';
    },
  };
}

function write(open: () => TextStore, key: string, text: string): Written {
  try {
    open().setItem(key, text);
    return 'kept';
  } catch (error) {
    return isFull(error) ? 'full' : 'blocked';
  }
}

/** Both names are in use; the other one is Firefox's. */
const isFull = (error: unknown): boolean =>
  error instanceof Error && ['QuotaExceededError', 'NS_ERROR_DOM_QUOTA_REACHED'].includes(error.name);

function keysOf(store: TextStore, beginning: string): readonly string[] {
  const keys = Array.from({ length: store.length }, (_, index) => store.key(index) ?? '');
  return keys.filter((key) => key.startsWith(beginning)).map((key) => key.slice(PREFIX.length));
}

/** Kept until the person removes it. */
export const localStore = deviceStorage(() => window.localStorage);

/** Kept as long as the tab, through reloads. */
export const tabStore = deviceStorage(() => window.sessionStorage);

/** Calls back when another tab has changed what is kept; returns how to stop. */
export function onChangeElsewhere(beginning: string, react: () => void): () => void {
  const listen = ({ key }: StorageEvent) => {
    if (key === null || key.startsWith(PREFIX + beginning)) react();
  };
  window.addEventListener('storage', listen);
  return () => window.removeEventListener('storage', listen);
}

/** Calls back when the page may be about to vanish: the last moment to keep anything. */
export function onLeaving(react: () => void): () => void {
  const whenHidden = () => {
    if (document.visibilityState === 'hidden') react();
  };
  window.addEventListener('pagehide', react);
  document.addEventListener('visibilitychange', whenHidden);
  return () => {
    window.removeEventListener('pagehide', react);
    document.removeEventListener('visibilitychange', whenHidden);
  };
}
