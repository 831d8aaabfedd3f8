import { m } from '../../text';

/** What the parts of a bar mean: its legend, and the columns of its table. What depends is left out where nothing does. */
export function meanings(isOpen: boolean) {
  return [
    { meaning: 'counts', label: m.result_share_counts() },
    ...(isOpen ? [{ meaning: 'depends', label: m.result_share_depends() } as const] : []),
    { meaning: 'does-not', label: m.result_share_does_not() },
  ] as const;
}
