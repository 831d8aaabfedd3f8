/** Names of the months in English and Spanish, each from January on; short forms are listed where they differ. */
const MONTHS: readonly (readonly string[])[] = [
  ['january', 'jan', 'enero', 'ene'],
  ['february', 'feb', 'febrero'],
  ['march', 'mar', 'marzo'],
  ['april', 'apr', 'abril', 'abr'],
  ['may', 'mayo'],
  ['june', 'jun', 'junio'],
  ['july', 'jul', 'julio'],
  ['august', 'aug', 'agosto', 'ago'],
  ['september', 'sep', 'sept', 'septiembre', 'setiembre', 'set'],
  ['october', 'oct', 'octubre'],
  ['november', 'nov', 'noviembre'],
  ['december', 'dec', 'diciembre', 'dic'],
];

const WEEKDAYS: readonly string[] = [
  ...['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
  ...['mon', 'tue', 'tues', 'wed', 'thu', 'thur', 'thurs', 'fri', 'sat', 'sun'],
  ...['lunes', 'martes', 'miércoles', 'miercoles', 'jueves', 'viernes', 'sábado', 'sabado', 'domingo'],
  // Not `mar`, the short form of martes and of marzo.
  ...['lun', 'mié', 'mie', 'jue', 'vie', 'sáb', 'sab', 'dom'],
];

/** Words that stand in a day and say nothing of it. */
const FILLERS: ReadonlySet<string> = new Set(['of', 'the', 'on', 'de', 'del', 'el', 'día', ...WEEKDAYS]);

const MONTH_OF: ReadonlyMap<string, number> = new Map(
  MONTHS.flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
);

/** A part of a typed day. */
export type DayPart =
  | { readonly kind: 'number'; readonly digits: string }
  | { readonly kind: 'month'; readonly month: number }
  /** The beginning of a word that may become a month or a filler. */
  | { readonly kind: 'begun' };

/** The parts of a typed day in plain lower-case text; undefined when a word in it belongs to no day. */
export function dayParts(text: string): readonly DayPart[] | undefined {
  const parts: DayPart[] = [];
  for (const written of text.match(/\d+(?:st|nd|rd|th|ro|er|o|a)?(?![\p{L}\d])|\p{L}+|\d+/gu) ?? []) {
    const part = partOf(written);
    if (part === 'unreadable') return undefined;
    if (part !== 'filler') parts.push(part);
  }
  return parts;
}

function partOf(written: string): DayPart | 'filler' | 'unreadable' {
  const [digits] = /^\d+/.exec(written) ?? [];
  if (digits !== undefined) return { kind: 'number', digits };
  if (written === 'primero') return { kind: 'number', digits: '1' };
  const month = MONTH_OF.get(written);
  if (month !== undefined) return { kind: 'month', month };
  if (FILLERS.has(written)) return 'filler';
  const isBegun = [...MONTH_OF.keys(), ...FILLERS].some((word) => word.startsWith(written));
  return isBegun ? { kind: 'begun' } : 'unreadable';
}
