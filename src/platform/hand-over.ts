/** What a page hands to itself over a reload, in the state of its entry in the history: no storage is needed. */

const KEY = 'battery-origin/handed-over';

const stateNow = (): object => {
  const state: unknown = window.history.state;
  return typeof state === 'object' && state !== null ? state : {};
};

/** What there is to hand over now, as a text; null when there is nothing. */
type Pack = () => string | null;

let pack: Pack = () => null;

/** Tells what a reload of the page hands over. */
export const handOver = (next: Pack): void => {
  pack = next;
};

interface Reload {
  /** Another address of the app, instead of the present one. */
  readonly at?: string;
  /** What the state of the history is to hold beside what is handed over. */
  readonly also?: Readonly<Record<string, string>>;
}

/**
 * Reloads the page with what there is to hand over. Where that is more than the browser can hold (16 MB in
 * Firefox), the page goes on with the kept work.
 */
export function reloadKeeping({ at, also = {} }: Reload = {}): void {
  const text = pack();
  const state = { ...stateNow(), ...also };
  // From the new address, before the reload, the browser asks for the icon again: it is to find the same.
  for (const icon of document.querySelectorAll<HTMLLinkElement>('link[rel~=icon]'))
    icon.setAttribute('href', icon.href);
  try {
    window.history.replaceState(text === null ? state : { ...state, [KEY]: text }, '', at ?? null);
  } catch {
    // The work on the device is what is left.
    window.history.replaceState(state, '', at ?? null);
  }
  window.location.reload();
}

/** Whether something was handed over and not yet taken. */
export const isHandedOver = (): boolean => KEY in stateNow();

/** What was handed over, for one time; null when there is nothing. */
export function takeHandedOver(): string | null {
  const { [KEY]: text, ...rest }: Record<string, unknown> = { ...stateNow() };
  if (text !== undefined) window.history.replaceState(rest, '');
  return typeof text === 'string' ? text : null;
}
