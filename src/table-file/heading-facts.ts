import type { Column, RowStage } from './columns';
import { RESULT_HEADINGS } from './results';
import { type MassUnit, massUnitOf } from './units';
import * as stems from './words/heading-stems';

/** What a heading says of its column. */
export interface HeadingFacts {
  /** Undefined when the words name nothing that is known. */
  readonly column: Column | undefined;
  /** A percent or a sum whose stage stands in a column beside it. */
  readonly beside?: 'country' | 'usd' | 'percent';
  /** A sum, or else a mass: what stands beside it decides. */
  readonly isEither?: boolean;
  /** What sums are to be multiplied by: `($000)`. */
  readonly factor?: '1000' | '10000' | '1000000';
  /** Where it is not the US dollar. */
  readonly currency?: string;
  readonly massUnit?: MassUnit;
  /** What a price is for. */
  readonly priceUnit?: MassUnit;
  readonly year?: string;
}

/** What this page wrote beside the rows is no part of them. */
const RESULTS: ReadonlySet<string> = new Set(RESULT_HEADINGS);
const NOTHING: HeadingFacts = { column: undefined };
/** No heading is so long; a file that is no table may begin with a line of any length. */
const LONGEST = 200;

/** Lower case, Latin letters without accents, marks that part words as blanks. */
export const plainWords = (heading: string): string =>
  heading
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/([a-z])\p{M}+/gu, '$1')
    .normalize('NFC')
    .replace(/[_\r\n\t\u00a0]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** What a heading says, in any of six languages; a number at its end is let be. */
export function headingFacts(heading: string): HeadingFacts {
  if (heading.length > LONGEST) return NOTHING;
  if (RESULTS.has(heading)) return NOTHING;
  const words = plainWords(heading);
  if (!/\p{L}|[%$#]/u.test(words)) return NOTHING;
  const name =
    words
      .replace(/[([（].*?[)\]）]/g, ' ')
      .replace(/[\s\d.:*]+$/, '')
      .trim() || words;
  return { ...factsOf(words, name), ...unitsIn(words) };
}

function factsOf(words: string, name: string): HeadingFacts {
  const plain = exactly(name);
  if (plain !== undefined) return { column: plain };
  const stage = stageIn(words);
  const price = stems.PRICE.test(words) || stems.PER_UNIT.test(words);
  if (stems.FOREIGN_ENTITY.test(words)) return { column: 'foreignEntityOfConcern' };
  if (stems.VALUE_ADDED.test(words)) return staged(stage, 'usd');
  if (stems.COUNTRY.test(name))
    return /\bcountries\b|\bpaises\b|諸国/.test(name) ? staged(stage, 'text') : staged(stage, 'country');
  if (stems.PERCENT.test(words)) return staged(stage, 'percent');
  if (stems.SUPPLIER.test(words)) return { column: 'supplier' };
  if (price) return { column: 'price' };
  const isMoney = stems.MONEY.test(words);
  if (stage !== undefined) return byStage(stage, name, isMoney);
  if (stems.EITHER.test(name))
    return { column: stems.MASS.test(words) ? 'mass' : 'valueUsd', isEither: true };
  if (isMoney) return { column: 'valueUsd' };
  if (stems.MASS.test(words)) return { column: 'mass' };
  if (stems.PLANT.test(words)) return { column: 'plant' };
  if (stems.NOTE.test(words)) return { column: 'note' };
  return stems.MINERAL.test(words) ? { column: 'mineral' } : NOTHING;
}

const PLAIN: readonly (readonly [Column, RegExp])[] = [
  ['massUnit', stems.UNIT],
  ['stage', stems.STAGE_WORDS],
  ['year', stems.YEAR],
  ['currency', stems.CURRENCY],
  ['id', stems.IDENTITY],
  ['kind', stems.KIND],
];

const exactly = (name: string): Column | undefined => PLAIN.find(([, pattern]) => pattern.test(name))?.[0];

const stageIn = (words: string): RowStage | undefined =>
  stems.STAGE_STEMS.find(([, stem]) => stem.test(words))?.[0];

const staged = (stage: RowStage | undefined, role: 'country' | 'usd' | 'percent' | 'text'): HeadingFacts => {
  if (stage !== undefined) return { column: `${stage}.${role}` };
  return role === 'text' ? NOTHING : { column: undefined, beside: role };
};

/** A stage with no word for a country: what is added there, a plant, what was bought there, or its countries. */
function byStage(stage: RowStage, name: string, isMoney: boolean): HeadingFacts {
  if (/\b(?:in|en|at)$|地$|先$/.test(name)) return { column: `${stage}.country` };
  if (/\b(?:name|plant|site|facility|factory|company|werk|usine|planta)\b|工場|工厂/.test(name))
    return { column: 'plant' };
  return { column: isMoney ? `${stage}.usd` : `${stage}.text` };
}

const CURRENCIES: readonly (readonly [string, RegExp])[] = [
  ['EUR', /€|\beuros?\b|\beur\b|\bt€/],
  ['GBP', /£|\bgbp\b/],
  ['JPY', /[¥￥]|\bjpy\b|\byen\b|円/],
  ['CNY', /\bcny\b|\brmb\b|\byuan\b|元(?!素)|人民币/],
  ['KRW', /₩|\bkrw\b|ウォン/],
  ['CAD', /\bcad\b|c\$/],
  ['AUD', /\baud\b|a\$/],
  ['MXN', /\bmxn\b/],
  ['CLP', /\bclp\b/],
  ['CHF', /\bchf\b/],
];

const THOUSANDS =
  /\b000s?\b|['’]000|\bthousands?\b|\bk ?(?:usd|\$|€|eur)|(?:usd|us\$|\$|€) ?k\b|\bt€|\bt(?:usd|eur)\b|\btsd\b|\btausend|\bmiles\b|\bmilliers\b|千(?:米?ドル|円|美元|元)|単位[：:]?千/;
const TEN_THOUSANDS = /万(?:円|元|ドル|美元|米ドル)|萬元/;
const MILLIONS =
  /\bmillions?\b|\bmillones\b|\bmio\b|\bmn\b|(?:usd|us\$|\$|€|eur) ?m(?:n|m|io)?\b|\bm ?(?:usd|\$|€)|百万|百萬/;

function unitsIn(words: string): Omit<HeadingFacts, 'column'> {
  // The euro of `T€` and the dollar of `US$` are told from the rest of the word by their signs.
  const currency = /\busd\b|\bus ?\$|美元|米?ドル/.test(words)
    ? undefined
    : CURRENCIES.find(([, sign]) => sign.test(words))?.[0];
  const factor = factorIn(words);
  const per = stems.PER_UNIT.exec(words)?.[1];
  const priceUnit = per === undefined ? undefined : massUnitOf(per);
  const massUnit = per === undefined ? massUnitIn(words) : undefined;
  const year = /\b((?:19|20)\d\d)\b/.exec(words)?.[1];
  return {
    ...(currency === undefined ? {} : { currency }),
    ...(factor === undefined ? {} : { factor }),
    ...(priceUnit === undefined ? {} : { priceUnit }),
    ...(massUnit === undefined ? {} : { massUnit }),
    ...(year === undefined ? {} : { year }),
  };
}

function factorIn(words: string): HeadingFacts['factor'] {
  if (THOUSANDS.test(words)) return '1000';
  // A million in Japanese and Chinese is written with the sign for ten thousand.
  if (MILLIONS.test(words)) return '1000000';
  return TEN_THOUSANDS.test(words) ? '10000' : undefined;
}

const massUnitIn = (words: string): MassUnit | undefined => {
  for (const word of words.split(/[\s()[\]（）,;:/]+/)) {
    const unit = word === '' ? undefined : massUnitOf(word);
    if (unit !== undefined) return unit;
  }
  return /トン|吨/.test(words) ? 't' : undefined;
};

/** Whether a cell under the headings only names a unit. */
export const isUnitCell = (cell: string): boolean => {
  const words = plainWords(cell).replace(/^[([]|[)\]]$/g, '');
  return (
    massUnitOf(words) !== undefined ||
    /^(?:%|usd|us ?\$|\$|€|eur|k ?usd|\$000|usd ?m|(?:us)?\$ ?m|mio\.? ?(?:usd|eur)|iso ?-?\d?|iso2|iso3|text|-|–|code|country|name)$/.test(
      words,
    ) ||
    stems.PER_UNIT.test(words)
  );
};
