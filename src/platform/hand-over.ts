/** What a page hands to itself over a reload, in the state of its entry in the history: no storage is needed. */

const KEY = 'battery-origin/handed-over';

const stateNow = (): object => {
  const state: unknown = window.history.state;
  return typeof state === 'object' && state !== null ? state : {};
};

/** Reloads the page with a text for it; false when the browser cannot hold the text, and nothing happens. */
export function reloadWith(text: string): boolean {
  try {
    window.history.replaceState({ ...stateNow(), [KEY]: text }, '');
  } catch {
    return false;
  }
  reload();
  return true;
}

export const reload = (): void => window.location.reload();

/** Whether something was handed over and not yet taken. */
export const isHandedOver = (): boolean => KEY in stateNow();

/** What was handed over, for one time; null when there is nothing. */
export function takeHandedOver(): string | null {
  const { [KEY]: text, ...rest }: Record<string, unknown> = { ...stateNow() };
  if (text !== undefined) window.history.replaceState(rest, '');
  return typeof text === 'string' ? text : null;
}
