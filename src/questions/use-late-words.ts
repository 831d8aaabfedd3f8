import { reloadKeeping } from '../platform/hand-over';
import { m } from '../text';
import type { LateWords } from '../ui';

/** What the page says of a part that it could not show; a reload keeps what was typed. */
export function useLateWords(): LateWords {
  return {
    missing: m.page_late_failed(),
    broken: m.page_late_broken(),
    reload: m.page_reload(),
    onReload: () => reloadKeeping(),
  };
}
