import { COUNTRIES, MINERALS } from '../../law';
import { bare } from './bare';

const LANGUAGES = ['en', 'es', 'ja'];

/** Names of the minerals batteries hold, beside the id: symbol, other English, Spanish, Japanese. */
const MINERAL_WORDS: Readonly<Record<string, string>> = {
  lithium:
    'li,litio,リチウム,lithium carbonate,lithium hydroxide,carbonato de litio,hidroxido de litio,炭酸リチウム,水酸化リチウム',
  nickel: 'ni,niquel,ニッケル,nickel sulfate,nickel sulphate,sulfato de niquel,硫酸ニッケル',
  cobalt: 'co,cobalto,コバルト,cobalt sulfate,cobalt sulphate,sulfato de cobalto,硫酸コバルト',
  manganese: 'mn,manganeso,マンガン,manganese sulfate,manganese sulphate,sulfato de manganeso,硫酸マンガン',
  graphite:
    'grafito,グラファイト,黒鉛,natural graphite,synthetic graphite,graphite natural,graphite synthetic,grafito natural,grafito sintetico,天然黒鉛,人造黒鉛',
  aluminum: 'al,aluminium,aluminio,アルミニウム,アルミ',
  copper: 'cu,cobre,銅',
  iron: 'fe,hierro,鉄',
  phosphorus: 'p,phosphate,fosforo,fosfato,リン',
  silicon: 'si,silicio,シリコン,ケイ素',
  sulfur: 's,sulphur,azufre,硫黄',
  fluorspar: 'fluorita,espato fluor,蛍石',
  titanium: 'ti,titanio,チタン',
  vanadium: 'v,vanadio,バナジウム',
  zinc: 'zn,cinc,亜鉛',
  tin: 'sn,estano,スズ,錫',
  cesium: 'caesium',
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
  ZZ: 'not known,unknown,n/a,#n/a,?,desconocido,no se sabe,不明',
  JP: 'jpn',
  AU: 'aus,豪州',
  CL: 'chl',
  CA: 'can',
  ID: 'idn',
};

function makeCountries(): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  for (const code of COUNTRIES) words.set(bare(code), code).set(code, code);
  words.set('zz', 'ZZ');
  for (const language of LANGUAGES) {
    const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
    for (const code of COUNTRIES) {
      const name = names.of(code);
      if (name !== undefined && !words.has(bare(name))) words.set(bare(name), code);
    }
  }
  for (const [code, list] of Object.entries(COUNTRY_WORDS))
    for (const word of list.split(',')) {
      // As written too: N/A is not Namibia.
      words.set(word, code);
      if (bare(word) !== '' && !words.has(bare(word))) words.set(bare(word), code);
    }
  return words;
}

function makeMinerals(): ReadonlyMap<string, string> {
  const words = new Map<string, string>(MINERALS.map((id) => [bare(id), id]));
  for (const [id, list] of Object.entries(MINERAL_WORDS))
    for (const word of list.split(',')) words.set(bare(word), id);
  return words;
}

const FEOC: ReadonlyMap<string, string> = new Map([
  ...['none', 'no', 'clear', 'false', 'ninguna', 'いいえ', 'なし', 'n'].map(
    (word) => [word, 'none'] as const,
  ),
  ...['present', 'yes', 'true', 'feoc', 'si', 'sí', 'はい', 'あり', 'y'].map(
    (word) => [word, 'present'] as const,
  ),
  ...['unknown', '?', 'not known', 'desconocido', 'desconocida', '不明'].map(
    (word) => [word, 'unknown'] as const,
  ),
]);

const KINDS: ReadonlyMap<string, 'chain' | 'shares'> = new Map([
  ...['chain', 'cadena', 'チェーン'].map((word) => [word, 'chain'] as const),
  ...['shares', 'share', 'cuotas', 'シェア'].map((word) => [word, 'shares'] as const),
]);

let countries: ReadonlyMap<string, string> | undefined;
let minerals: ReadonlyMap<string, string> | undefined;

/** The code of a country by code or name in any language offered; what is none is left as typed. */
export function countryTerm(typed: string): string {
  countries ??= makeCountries();
  return (
    countries.get(typed) ??
    countries.get(typed.trim().toLowerCase()) ??
    countries.get(bare(typed)) ??
    typed.trim()
  );
}

/** The id of a mineral by id, symbol or name; what is none is left as typed. */
export function mineralTerm(typed: string): string {
  minerals ??= makeMinerals();
  return minerals.get(typed) ?? minerals.get(bare(typed)) ?? typed.trim();
}

export const feocTerm = (typed: string): string => FEOC.get(typed.trim().toLowerCase()) ?? typed.trim();

export const kindTerm = (typed: string): 'chain' | 'shares' | null =>
  KINDS.get(typed.trim().toLowerCase()) ?? null;
