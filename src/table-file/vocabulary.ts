import { COUNTRIES, isAssignedCountry, MINERALS, type MineralId, NOT_KNOWN } from '../law';
import { bare } from './bare';
import { nearest } from './nearest';
import { listed, piecesOf } from './pieces';
import { REGIONS, SEVERAL, SEVERAL_MINERALS } from './words/doubtful-words';
import { MINERAL_NAMES } from './words/mineral-names';
import { MATERIALS, type Material } from './words/mineral-words';
import { TARIFF_HEADINGS } from './words/tariff-headings';

/** What a word stands for; `asked` could be one of several, or is none that is known. */
export type Meaning<T extends string> =
  | { readonly kind: 'known'; readonly term: T }
  | { readonly kind: 'not-known' }
  | {
      readonly kind: 'asked';
      /** Both of which it is the name, or the country of a region. */
      readonly suggestions: readonly T[];
    };

/** The words of a table: looked up, never guessed. */
export interface Vocabulary {
  readonly country: (word: string) => Meaning<string>;
  /** The countries of a cell that lists nothing else; empty where it names one, or something else too. */
  readonly countries: (words: string) => readonly string[];
  readonly mineral: (word: string) => Meaning<MineralId>;
  /** What may be meant by a word that is none, the nearest first. */
  readonly nearest: (about: 'country' | 'mineral', word: string) => readonly string[];
  /** The part of a material's mass that is the mineral; undefined when its name leaves it open. */
  readonly contentOf: (word: string) => number | undefined;
}

/** The names of a country, its three-letter and its numeric code among them, by its two-letter code. */
export type CountryNames = Readonly<Record<string, readonly string[]>>;

/** Dash and the like are held against the letters, since `bare` would make nothing or Namibia of them. */
const NOT_KNOWN_SIGNS = /^(?:[-–—−_.?*x/\\\s]+|n\/a|#n\/a|n\.\s?a\.?|n\.\s?d\.?|k\.\s?a\.?|s\.\s?o\.?)$/i;
const NOT_KNOWN_WORDS: ReadonlySet<string> = new Set(
  (
    'zz,not known,unknown,not available,not applicable,not disclosed,undisclosed,confidential,tbd,tbc,tba,to be determined,to be confirmed,' +
    'various,several,multiple,mixed,many,diverse,other,others,other countries,rest of world,rest of the world,row,world,global,' +
    'unspecified,not specified,none,nil,null,pending,open market,spot market,desconocido,desconocida,no se sabe,varios,otros,otros países,resto del mundo,' +
    'por determinar,sin datos,unbekannt,diverse,sonstige,andere,übrige,rest der welt,verschiedene,offen,keine angabe,inconnu,inconnue,divers,' +
    'autres,autres pays,reste du monde,à déterminer,non connu,不明,未定,その他,複数,各国,不詳,未知,未详,其他,多国,待定,不详'
  )
    .split(',')
    .map(bare),
);

/** No name is so long; a file that is no table may hold a word of any length. */
const LONGEST = 200;

const looked = new Map<CountryNames, Vocabulary>();

/** The vocabulary of these names of countries and of the materials that are known; made once. */
export function vocabularyOf(names: CountryNames): Vocabulary {
  const made = looked.get(names) ?? makeVocabulary(names);
  looked.set(names, made);
  return made;
}

const isNotKnown = (word: string, key: string): boolean =>
  NOT_KNOWN_SIGNS.test(word.trim()) || NOT_KNOWN_WORDS.has(key);

function makeVocabulary(names: CountryNames): Vocabulary {
  const countries = countryTerms(names);
  const regions = new Map(
    Object.entries(REGIONS).flatMap(([code, list]) =>
      list.split(',').map((word) => [bare(word), code] as const),
    ),
  );
  const materials = materialTerms();
  const minerals = new Map([...materials].map(([word, { mineral }]) => [word, mineral] as const));
  const country: Vocabulary['country'] = (word) => {
    if (word.length > LONGEST) return { kind: 'asked', suggestions: [] };
    const key = bare(word);
    if (isNotKnown(word, key)) return { kind: 'not-known' };
    const several = SEVERAL[key];
    if (several !== undefined) return { kind: 'asked', suggestions: several.split(' ') };
    const code = countries.get(key) ?? countries.get(turned(word)) ?? numeric(key, countries);
    if (code !== undefined) return { kind: 'known', term: code };
    const region = regions.get(key);
    if (region !== undefined) return { kind: 'asked', suggestions: [region] };
    const { codes, isAll } = piecesOf(word, countries);
    const [only] = codes;
    // A name and its own code are one country; a place and its country are asked about.
    if (isAll && codes.length === 1 && only !== undefined) return { kind: 'known', term: only };
    return { kind: 'asked', suggestions: codes };
  };
  return {
    country,
    countries: (words) => {
      const names = country(words).kind === 'asked' ? listed(words) : [];
      return names.every((name) => country(name).kind === 'known') ? names : [];
    },
    mineral: (word) => mineralMeaning(word, materials),
    nearest: (about, word) => nearest(bare(word), about === 'country' ? countries : minerals),
    contentOf: (word) => materialOf(word, materials)?.content,
  };
}

function mineralMeaning(word: string, materials: ReadonlyMap<string, Material>): Meaning<MineralId> {
  if (word.length > LONGEST) return { kind: 'asked', suggestions: [] };
  const several = word.length > 2 ? undefined : SEVERAL_MINERALS[bare(word)];
  if (several !== undefined) return { kind: 'asked', suggestions: several };
  const listed = new Set(
    word.split(/[,/&+]| and /).flatMap((each) => materials.get(bare(each))?.mineral ?? []),
  );
  // Of two minerals in one cell neither is meant alone.
  if (listed.size > 1 && materials.get(bare(word)) === undefined)
    return { kind: 'asked', suggestions: [...listed] };
  const term = materialOf(word, materials)?.mineral;
  return term === undefined ? { kind: 'asked', suggestions: [] } : { kind: 'known', term };
}

function countryTerms(names: CountryNames): Map<string, string> {
  const terms = new Map<string, string>();
  const shared = new Set<string>();
  for (const [code, list] of Object.entries(names))
    for (const word of isAssignedCountry(code) ? list.map(bare) : []) {
      if ((terms.get(word) ?? code) !== code) shared.add(word);
      terms.set(word, code);
    }
  for (const word of shared) terms.delete(word);
  for (const code of COUNTRIES) terms.set(bare(code), code);
  terms.set(bare(NOT_KNOWN), NOT_KNOWN);
  return terms;
}

/** `Korea, Republic of` and `Korea (Republic of)` as `Republic of Korea`; an article at either end does not matter. */
function turned(word: string): string {
  const match = /^([^,(（]+)[,(（]\s*([^)）]+)[)）]?\s*$/u.exec(word.trim());
  const [, first = '', second = ''] = match ?? [];
  const whole = match === null ? word.trim() : `${second} ${first}`;
  return bare(whole.replace(/^(?:the|la|el|die|der|les?)\s+|[,\s]+the$/i, ''));
}

/** `36` is `036`. */
const numeric = (key: string, countries: ReadonlyMap<string, string>): string | undefined =>
  /^\d{1,2}$/.test(key) ? countries.get(key.padStart(3, '0')) : undefined;

function materialTerms(): Map<string, Material> {
  const terms = new Map<string, Material>();
  for (const id of MINERALS)
    for (const name of [id, ...MINERAL_NAMES[id].split(',')])
      terms.set(bare(name), { mineral: id, content: 1, names: name });
  for (const material of [...MATERIALS, ...TARIFF_HEADINGS])
    for (const name of material.names.split(',')) terms.set(bare(name), material);
  return terms;
}

/** Customs number goods by six digits, and nations add two or four; marks may part them. */
const tariffHeading = (word: string): string =>
  /^\d{6}(?:\d{2}|\d{4})?$/.test(word.replace(/[.\s]/g, ''))
    ? `HS${word.replace(/[.\s]/g, '').slice(0, 6)}`
    : '';

/** Grade, purity and what stands in brackets are left out where the rest is a name. */
function materialOf(word: string, materials: ReadonlyMap<string, Material>): Material | undefined {
  if (word.length > LONGEST) return undefined;
  const plain = word
    .replace(
      /\bbattery[- ]?grade\b|\btechnical[- ]?grade\b|\b(?:BG|TG)\b|≥?\s*\d+(?:[.,]\d+)?\s*%(?:\s*(?:Ni|Co|Mn|Li|Al|C|TC))?/giu,
      '',
    )
    .trim();
  const outside = plain.replace(/[([（【].*$/u, '');
  // Customs write `Lithium carbonates` and `Nickel, not alloyed`.
  const single = outside.trim().replace(/s$/i, '');
  const [first = ''] = plain.split(',');
  // Tariffs name the kind before the thing: `Carbonates; lithium carbonate`.
  const [, second = ''] = plain.split(/;\s*/);
  const whole = [tariffHeading(word), word, plain].map(bare);
  for (const name of new Set([...whole, turned(plain), ...[outside, single, first, second].map(bare)])) {
    const found = materials.get(name);
    if (found !== undefined) return found;
  }
  return undefined;
}
