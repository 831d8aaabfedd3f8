import { COUNTRIES, NOT_KNOWN } from '../law';
import { bare } from './bare';
import { MINERAL_NAMES } from './words/mineral-names';

const LANGUAGES = ['en', 'es', 'ja'];

/** What people type for a mineral beside its names: what batteries are bought as, in English, Spanish and Japanese. */
const COMPOUND_WORDS: Readonly<Record<string, string>> = {
  lithium:
    'lithium carbonate,lithium hydroxide,carbonato de litio,hidroxido de litio,炭酸リチウム,水酸化リチウム',
  nickel: 'nickel sulfate,nickel sulphate,sulfato de niquel,硫酸ニッケル',
  cobalt: 'cobalt sulfate,cobalt sulphate,sulfato de cobalto,硫酸コバルト',
  manganese: 'manganese sulfate,manganese sulphate,sulfato de manganeso,硫酸マンガン',
  graphite:
    'natural graphite,synthetic graphite,graphite natural,graphite synthetic,grafito natural,grafito sintetico,天然黒鉛,人造黒鉛',
  phosphorus: 'phosphate,fosfato',
};

/** What people call countries beside their names by `Intl`. */
const COUNTRY_WORDS: Readonly<Record<string, string>> = {
  US: 'usa,u.s.,u.s.a.,united states of america,eeuu,ee.uu.,estados unidos de america,米国,アメリカ',
  KR: 'korea,republic of korea,south korea,corea,corea del sur,kor',
  KP: 'north korea,dprk,corea del norte,prk',
  CN: "people's republic of china,prc,china mainland,mainland china,chn",
  CD: 'drc,dr congo,congo drc,democratic republic of the congo,democratic republic of congo,コンゴ民主共和国,congo kinshasa,congo-kinshasa,republica democratica del congo,cod',
  GB: 'uk,great britain,united kingdom,reino unido,gran bretana',
  RU: 'russian federation,federacion rusa',
  CZ: 'czech republic,republica checa',
  TR: 'turkey,turkiye,turquia',
  ZZ: 'not known,unknown,desconocido,no se sabe,不明',
  JP: 'jpn',
  AU: 'aus,豪州',
  CL: 'chl',
  CA: 'can',
  ID: 'idn',
};

/** By a word, without what people write differently, the term that it stands for. */
const termsOf = (words: Readonly<Record<string, string>>): Map<string, string> =>
  new Map(
    Object.entries(words).flatMap(([term, list]) =>
      [term, ...list.split(',')].map((word) => [bare(word), term] as const),
    ),
  );

/** Where letters alone would name Namibia, or nothing. */
const NOT_APPLICABLE: ReadonlySet<string> = new Set(['n/a', '#n/a', 'n.a.', '?']);

function makeCountries(): ReadonlyMap<string, string> {
  const words = termsOf(COUNTRY_WORDS);
  for (const code of COUNTRIES) words.set(bare(code), code);
  for (const language of LANGUAGES) {
    const names = new Intl.DisplayNames(language, { type: 'region' });
    for (const code of COUNTRIES) words.set(bare(names.of(code) ?? code), code);
  }
  return words;
}

const makeMinerals = (): ReadonlyMap<string, string> =>
  new Map([...termsOf(MINERAL_NAMES), ...termsOf(COMPOUND_WORDS)]);

/** Whether a word is among those of a list, whatever its case. */
const isOne = (typed: string, list: string): boolean => list.split(',').includes(typed.trim().toLowerCase());

const FEOC_WORDS = {
  none: 'none,no,clear,false,ninguna,いいえ,なし,n',
  present: 'present,yes,true,feoc,si,sí,presente,はい,あり,y',
  unknown: 'unknown,?,not known,no se sabe,desconocido,desconocida,不明',
};
const KIND_WORDS = { chain: 'chain,cadena,チェーン', shares: 'shares,share,cuotas,シェア' };

let countries: ReadonlyMap<string, string> | undefined;
let minerals: ReadonlyMap<string, string> | undefined;

/** The code of a country by code or name in any language offered; what is none is left as typed. */
export function countryTerm(typed: string): string {
  countries ??= makeCountries();
  const word = typed.trim();
  return NOT_APPLICABLE.has(word.toLowerCase()) ? NOT_KNOWN : (countries.get(bare(word)) ?? word);
}

/** The id of a mineral by id, symbol or name; what is none is left as typed. */
export function mineralTerm(typed: string): string {
  minerals ??= makeMinerals();
  return minerals.get(bare(typed)) ?? typed.trim();
}

/** The answer about foreign entities that a word stands for; what is none is left as typed. */
export const feocTerm = (typed: string): string =>
  Object.entries(FEOC_WORDS).find(([, words]) => isOne(typed, words))?.[0] ?? typed.trim();

/** The kind of a line by the word for it, or null. */
export function kindTerm(typed: string): 'chain' | 'shares' | null {
  if (isOne(typed, KIND_WORDS.chain)) return 'chain';
  return isOne(typed, KIND_WORDS.shares) ? 'shares' : null;
}
