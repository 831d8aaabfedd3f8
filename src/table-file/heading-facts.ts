import type { Column, RowStage } from './columns';
import { RESULT_HEADINGS } from './results';
import { type MassUnit, massUnitOf } from './units';
import { currencyIn, type Factor, factorIn } from './words/currencies';
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
  readonly factor?: Factor;
  /** Where it is not the US dollar. */
  readonly currency?: string;
  readonly massUnit?: MassUnit;
  /** Masses of the mineral within a material, or of lithium carbonate of equal content. */
  readonly basis?: 'contained' | 'carbonate';
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
    .replace(/(?<=[a-z])(?=[A-Z][a-z]|[A-Z]{2,}$)/g, ' ')
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
  if (stems.DESTINATION.test(words)) return NOTHING;
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

/** What of a material a mass is of. */
function basisIn(words: string): Pick<HeadingFacts, 'basis'> {
  if (/\blce\b|carbonate equivalent/.test(words)) return { basis: 'carbonate' };
  return /\bcontained\b|\b(?:metal|mineral|li|ni|co|mn) (?:content|equivalent)|metallinhalt|contenid|contenu|純分|金属量/.test(
    words,
  )
    ? { basis: 'contained' }
    : {};
}

function unitsIn(words: string): Omit<HeadingFacts, 'column'> {
  const named = currencyIn(words);
  const currency = named === 'USD' ? undefined : named;
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
    ...basisIn(words),
    ...(year === undefined ? {} : { year }),
  };
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

const NOTE_OF_UNITS =
  /単位|单位|單位|\b(?:in|en|amounts?|values?|figures?|units?|angaben|betrage|werte|importes?|montants?|valores|cifras|all)\b|^[([（]/;

/** What a line above the headings says of all sums of the table: `(in thousands of USD)`, `単位：千ドル`. */
export function unitsOfNote(line: string): Pick<HeadingFacts, 'factor' | 'currency'> {
  const words = line.length > LONGEST ? '' : plainWords(line);
  if (!NOTE_OF_UNITS.test(words)) return {};
  const { factor, currency } = unitsIn(words);
  return {
    ...(factor === undefined ? {} : { factor }),
    ...(currency === undefined ? {} : { currency }),
  };
}
