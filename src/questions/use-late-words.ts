import { reloadKeeping } from '../platform/hand-over';
import { useText } from '../text';
import type { LateWords } from '../ui';

/** What the page says of a part that it could not show; a reload keeps what was typed. */
export function useLateWords(): LateWords {
  const text = useText();
  return {
    missing: text.page_late_failed(),
    broken: text.page_late_broken(),
    reload: text.page_reload(),
    onReload: reloadKeeping,
  };
}
