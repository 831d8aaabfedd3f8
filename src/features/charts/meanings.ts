import type { Messages } from '../../text';

/** What the parts of a bar mean: its legend, and the columns of its table. What depends is left out where nothing does. */
export function meanings(text: Messages, isOpen: boolean) {
  return [
    { meaning: 'counts', label: text.result_share_counts() },
    ...(isOpen ? [{ meaning: 'depends', label: text.result_share_depends() } as const] : []),
    { meaning: 'does-not', label: text.result_share_does_not() },
  ] as const;
}
