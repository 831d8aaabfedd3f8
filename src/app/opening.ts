/** What the page opens on, and why: the one place that decides it. */
import type { Depth } from '../platform/address';

/** What there may be to open on, as the address and the device tell at once. */
export interface Found {
  readonly hasLink: boolean;
  /** The page was loaded anew and handed over what was typed. */
  readonly isHandedOver: boolean;
  /** There may be work kept on the device. */
  readonly isKept: boolean;
  /** The form was open before this part of the page was. */
  readonly isOpen: boolean;
  readonly depth: Depth;
}

/** What stands when nobody said anything yet. */
type Start = 'example' | 'blank';

/** What the page opens on when there is neither link nor work: a change of one word here. */
export const OPENS_ON: Readonly<Record<Depth, Start>> = { car: 'blank', battery: 'example' };

/** Where the page stands: what it waits for, or what it is open on. */
export type Opening =
  | { readonly kind: 'link' | 'handed-over' | 'kept' | Start; readonly isOpen: false; readonly next: Waiting }
  | { readonly kind: 'link' | 'handed-over' | 'kept' | Start | 'former'; readonly isOpen: true };

type Waiting = readonly ('link' | 'handed-over' | 'kept' | Start)[];

export type OpeningEvent =
  /** The form now holds what was waited for. */
  | { readonly kind: 'filled' }
  /** What was waited for is not to be had: work that cannot be read, no example. */
  | { readonly kind: 'missing' }
  /** The link was refused, or asks; it may be so while something else is waited for. */
  | { readonly kind: 'link-refused' }
  /** A link was put into the form, whatever was waited for. */
  | { readonly kind: 'link-opened' };

/** What the page is to wait for first. What was typed before a reload comes before a link, which then asks. */
export function openingOf({ hasLink, isHandedOver, isKept, isOpen, depth }: Found): Opening {
  if (isOpen) return { kind: 'former', isOpen: true };
  const waiting: Waiting = [
    ...(isHandedOver ? (['handed-over'] as const) : []),
    ...(hasLink ? (['link'] as const) : []),
    ...(isKept && !isHandedOver ? (['kept'] as const) : []),
    OPENS_ON[depth],
  ];
  // A form is blank from the start: there is nothing to wait for.
  return waiting[0] === 'blank' ? { kind: 'blank', isOpen: true } : waitingFor(waiting);
}

function waitingFor([first = 'blank', ...next]: Waiting): Opening {
  return { kind: first, isOpen: false, next };
}

export function openingAfter(opening: Opening, event: OpeningEvent): Opening {
  if (opening.isOpen) return opening;
  switch (event.kind) {
    case 'filled':
      return { kind: opening.kind, isOpen: true };
    case 'link-opened':
      return { kind: 'link', isOpen: true };
    case 'link-refused':
      return opening.kind === 'link' ? waitingFor(opening.next) : opening;
    case 'missing':
      // A blank form is always to be had.
      return opening.kind === 'blank' ? { kind: 'blank', isOpen: true } : waitingFor(opening.next);
  }
}
