import { describe, expect, it } from 'vitest';
import { type Found, OPENS_ON, type OpeningEvent, openingAfter, openingOf } from './opening';

const NOTHING: Found = {
  hasLink: false,
  isHandedOver: false,
  isKept: false,
  isOpen: false,
  depth: 'battery',
};
const START = OPENS_ON.battery;
const found = (more: Partial<Found>) => openingOf({ ...NOTHING, ...more });
const reached = (more: Partial<Found>, ...events: readonly OpeningEvent['kind'][]) =>
  events.reduce((opening, kind) => openingAfter(opening, { kind }), found(more));

describe('what the page opens on', () => {
  it.each([
    ['nothing there: what the depth opens on', {}, START],
    ['a link', { hasLink: true }, 'link'],
    ['a link before kept work', { hasLink: true, isKept: true }, 'link'],
    ['what was typed before a reload, before a link', { hasLink: true, isHandedOver: true }, 'handed-over'],
    ['kept work', { isKept: true }, 'kept'],
    ['a form that was open', { isOpen: true, hasLink: true }, 'former'],
  ] as const)('%s', (_why, more, kind) => {
    expect(found(more).kind).toBe(kind);
  });

  it.each([
    [
      'a link that is refused, with work',
      { hasLink: true, isKept: true },
      ['link-refused', 'link-refused', 'filled'],
      'kept',
    ],
    ['a link that is refused, without', { hasLink: true }, ['link-refused', 'filled'], START],
    ['a link that is opened', { hasLink: true, isKept: true }, ['link-opened'], 'link'],
    ['work that cannot be read', { isKept: true }, ['missing', 'filled'], START],
    ['no example either', { isKept: true }, ['missing', 'missing', 'missing'], 'blank'],
    ['nothing that was handed over', { isHandedOver: true, isKept: true }, ['missing', 'filled'], START],
  ] as const)('%s', (_why, more, events, kind) => {
    expect(reached(more, ...events)).toEqual({ kind, isOpen: true });
  });

  it('is open at once on a blank form: there is nothing to wait for', () => {
    expect(found({ depth: 'car' })).toEqual({ kind: 'blank', isOpen: true });
  });

  it('stays what it was once it is open', () => {
    expect(reached({}, 'filled', 'missing', 'link-opened').kind).toBe(START);
  });
});
