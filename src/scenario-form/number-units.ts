/** What a number counts. `plain` is a cell of a table, which may bear a dollar or percent sign. */
export type NumberUnit = 'usd' | 'percent' | 'kwh' | 'lb' | 'kg' | 'plain';
type NamedUnit = Exclude<NumberUnit, 'plain'>;

/** How people write each unit in English, Spanish and Japanese, in lower case and without points. */
const WORDS: Readonly<Record<NamedUnit, readonly string[]>> = {
  usd: [
    '$',
    'us$',
    'us $',
    'usd',
    'usd$',
    'dollar',
    'dollars',
    'us dollars',
    'dólar',
    'dólares',
    'ドル',
    '米ドル',
  ],
  percent: ['%', 'percent', 'per cent', 'pct', 'por ciento', 'パーセント'],
  kwh: ['kwh', 'kw h', 'kw-h', 'kw·h', 'kilowatt hours', 'kilowatt-hours', 'kilovatios hora', 'キロワット時'],
  lb: ['lb', 'lbs', 'pound', 'pounds', 'libra', 'libras', 'ポンド'],
  kg: ['kg', 'kgs', 'kilo', 'kilos', 'kilogram', 'kilograms', 'kilogramos', 'キログラム'],
};

/** Other units people mistake for ours: of power and of small amounts of energy. */
const FOREIGN = ['kw', 'wh', 'mwh', 'g', 't', 'tons', 'ton', 'tonnes', 'oz'];

const POWERS: Readonly<Record<string, number>> = {
  k: 3,
  thousand: 3,
  mil: 3,
  万: 4,
  m: 6,
  mm: 6,
  mn: 6,
  mio: 6,
  million: 6,
  millones: 6,
  millón: 6,
};
/** Units that are told in thousands and millions. */
const HAS_POWERS: ReadonlySet<NumberUnit> = new Set(['usd', 'lb']);

const CURRENCY =
  /^(?:[€£¥₩₹₽₺₱฿₫]|(?:ca|c|au|a|mx|nz|hk|s|r|nt)\$|eur|gbp|jpy|cny|rmb|cad|aud|mxn|inr|krw|chf|sek|euros?|pesos?|yen|円|元|ユーロ|ペソ)$/;

/** What stands before or after a number. */
export type Affix =
  | { readonly kind: 'none' }
  | { readonly kind: 'power'; readonly power: number }
  | { readonly kind: 'unit'; readonly unit: NamedUnit; readonly power: number }
  | { readonly kind: 'currency'; readonly currency: string }
  /** The name of a unit of something else. */
  | { readonly kind: 'foreign' }
  /** The beginning of a unit's name. */
  | { readonly kind: 'begun' }
  | { readonly kind: 'unreadable' };

const NAMED: ReadonlyMap<string, NamedUnit> = new Map(
  Object.entries(WORDS).flatMap(([unit, words]) => words.map((word) => [word, unit as NamedUnit] as const)),
);

/** Reads what stands before or after a number that counts `unit`; a power of ten may come before the unit. */
export function affixOf(written: string, unit: NumberUnit): Affix {
  const word = written.toLowerCase().replace(/\./g, '').trim();
  if (word === '') return { kind: 'none' };
  const named = NAMED.get(word);
  if (named !== undefined) return { kind: 'unit', unit: named, power: 0 };
  if (CURRENCY.test(word)) return { kind: 'currency', currency: written.trim() };
  return (
    withPower(word, unit) ??
    (FOREIGN.includes(word) ? { kind: 'foreign' } : { kind: isBegun(word, unit) ? 'begun' : 'unreadable' })
  );
}

function withPower(word: string, unit: NumberUnit): Affix | undefined {
  if (!HAS_POWERS.has(unit)) return undefined;
  for (const [name, power] of Object.entries(POWERS)) {
    if (!word.startsWith(name)) continue;
    const rest = word.slice(name.length).replace(/^ ?(?:de )?/, '');
    if (rest === '') return { kind: 'power', power };
    const named = NAMED.get(rest);
    if (named !== undefined) return { kind: 'unit', unit: named, power };
  }
  return undefined;
}

const isBegun = (word: string, unit: NumberUnit): boolean =>
  unit !== 'plain' && WORDS[unit].some((name) => name.startsWith(word));

/** The unit of a form field's number, from the end of its name: `vehicle.msrpUsd`. */
export function unitOfField(field: string): NumberUnit {
  if (/Usd$/.test(field)) return 'usd';
  if (/[pP]ercent$/.test(field)) return 'percent';
  if (/Kwh$/.test(field)) return 'kwh';
  return /Lb$/.test(field) ? 'lb' : 'plain';
}
