/** The grammar of the page's own address (contract § 4): its fragment, and the edition before it. */

/** How much the page asks: the few questions of a buyer, or a battery's whole sourcing. */
export type Depth = 'car' | 'battery';

const BATTERY = /^#\/battery(?:[?/]|$)/;
/** A view of its own, which holds no scenario. */
const OTHER_VIEW = /^#\/(?!battery\b)[a-z]/;
/** What parts a parameter from what stands before it; `;` is left of an `&amp;`. */
const PAYLOAD = /(?:^#\/?|[?&;])s(?:=([^&#]*)|(?=&|$))/i;
/** Blanks, the marks where a line may break, and the `=` that mail puts where it broke one. */
const ADDED = /[\s=\u00AD\u200B-\u200D\u2060\uFEFF]+/g;
/** Mail may write `=` as `=3D`. */
const QUOTED_SIGN = /^3D(?=\d+\.)/i;
const ENCODED = /%(?:23|25|26|2f|3d|3f)/i;
/** Programs that wrap a link in another wrap it once, or twice. */
const MOST_WRAPPINGS = 3;

/** The depth that a fragment leads to. */
export const depthIn = (hash: string): Depth => (BATTERY.test(plain(hash)) ? 'battery' : 'car');

/** Whether a fragment leads to a view beside the calculator. */
export const isOtherView = (hash: string): boolean => OTHER_VIEW.test(plain(hash));

/** The fragment of a depth. */
export const hashOf = (depth: Depth): string => (depth === 'battery' ? '#/battery' : '#/');

/** The fragment that carries a payload. */
export const hashWith = (payload: string, depth: Depth = 'car'): string => `${hashOf(depth)}?s=${payload}`;

/**
 * The payload in a fragment; null when it holds none, '' when it holds an empty one. What mail and chat programs do
 * to a link is taken back: signs encoded, an ampersand written out, lines broken, a full stop or a bracket behind it.
 */
export function payloadIn(hash: string): string | null {
  const written = plain(hash);
  if (OTHER_VIEW.test(written)) return null;
  const match = PAYLOAD.exec(written);
  if (match === null) return null;
  return decoded(match[1] ?? '')
    .replace(ADDED, '')
    .replace(QUOTED_SIGN, '')
    .replace(/[^A-Za-z0-9_-]+$/, '');
}

/** Whether a fragment carries a scenario, be it one that can be read or not. */
export const hasLink = (hash: string): boolean => payloadIn(hash) !== null;

/** The edition (`YYYY-MM`) that a query asks for; null when it asks for none, or for what is no month. */
export function editionIn(search: string): string | null {
  const edition = new URLSearchParams(search).get('edition')?.trim() ?? '';
  return isEditionName(edition) ? edition : null;
}

/** Whether a text is the name of an edition, of one that is kept or not. */
export const isEditionName = (text: string): boolean => /^\d{4}-(?:0[1-9]|1[0-2])$/.test(text);

/** The fragment with its own signs where they were encoded. */
function plain(hash: string): string {
  let written = hash;
  for (let times = 0; times < MOST_WRAPPINGS && !PAYLOAD.test(written) && ENCODED.test(written); times += 1)
    written = decoded(written);
  return written;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** A query that asks for an edition, or no longer asks for any; what else it says stays. */
export function searchWith(search: string, edition: string | null): string {
  const query = new URLSearchParams(search);
  if (edition === null) query.delete('edition');
  else query.set('edition', edition);
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}
