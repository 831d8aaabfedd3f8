import { type ComponentType, type LazyExoticComponent, lazy } from 'react';
import { reloadKeeping } from '../platform/hand-over';
import { m } from '../text';
import { Button, Notice } from '../ui';

/**
 * A part of the page that is fetched when it is needed. Where its file cannot be had, its own place says so, or
 * `failed` does; all else goes on. A browser asks for such a file once only: reloading the page is the way on.
 */
export const latePart = <P extends object>(
  fetch: () => Promise<{ readonly default: ComponentType<P> }>,
  failed: ComponentType<P> = PartFailed,
): LazyExoticComponent<ComponentType<P>> => lazy(() => fetch().catch(() => ({ default: failed })));

export function PartFailed() {
  return (
    <Notice tone="caution" live actions={<ReloadButton />}>
      <p>{m.page_late_failed()}</p>
    </Notice>
  );
}

/** Loads the page anew, with all that was typed. */
export function ReloadButton() {
  return <Button onClick={reloadKeeping}>{m.page_reload()}</Button>;
}
