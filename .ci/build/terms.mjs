/**
 * Writes the names of countries that the import of tables knows: `node .ci/build/terms.mjs`. The file is kept in
 * git, so that a build needs neither the packages' data nor this machine's ICU.
 */
import { writeFileSync } from 'node:fs';
import isoCountries from 'i18n-iso-countries';
import worldCountries from 'world-countries';

/** ISO 639-1 for `Intl` and i18n-iso-countries, ISO 639-3 for world-countries. */
const LANGUAGES = { en: '', es: 'spa', ja: 'jpn', de: 'deu', fr: 'fra', zh: 'zho' };

/** Forms of the World Bank, the UN, the USGS and customs that no package has. */
const OTHER_FORMS = {
  AU: 'Commonwealth of Australia',
  BA: 'Bosnia',
  BO: 'Bolivia, Plurinational State of;Bolivia (Plurinational State of)',
  BS: 'Bahamas, The',
  CD: 'Congo, Dem. Rep.;Congo, DR;Congo DR;DR Congo;D.R. Congo;DRC;Congo (Kinshasa);Congo-Kinshasa;Congo, Democratic Republic of the;Dem. Rep. of the Congo;Dem. Rep. Congo;Dem. Rep. of Congo;Kongo (Kinshasa);DR Kongo;Demokratische Republik Kongo;RDC;RD Congo;RD del Congo;刚果金;刚果（金）;コンゴ民主',
  CG: 'Congo, Rep.;Congo (Brazzaville);Congo-Brazzaville;Republic of the Congo;刚果布;刚果（布）',
  CI: 'Ivory Coast;Cote d Ivoire;Côte d’Ivoire;Elfenbeinküste',
  CN: 'P.R. China;PR China;PRC;China, mainland;China (mainland);Mainland China;China P.R.;China, People’s Republic of;VR China;RP China;中国大陆',
  CV: 'Cape Verde',
  CZ: 'Czech Rep.;Czechia;Czech Republic',
  EG: 'Egypt, Arab Rep.',
  FM: 'Micronesia, Fed. Sts.',
  GB: 'UK;U.K.;Great Britain;Britain;England;Scotland;Wales;Northern Ireland;United Kingdom of Great Britain and Northern Ireland;イギリス;英国',
  GM: 'Gambia, The',
  HK: 'Hong Kong SAR;Hong Kong SAR, China;Hong Kong, China;Hong Kong (SAR);China, Hong Kong SAR;China, Hong Kong Special Administrative Region',
  IR: 'Iran, Islamic Rep.;Iran (Islamic Republic of)',
  KG: 'Kyrgyz Republic',
  KP: 'Korea, North;Korea, Dem. People’s Rep.;Korea, Dem. Rep.;DPRK;D.P.R. Korea;DPR Korea;North Korea',
  KR: 'Korea, Rep.;Korea, South;Korea (South);Korea (Republic of);Korea, Republic of;Rep. of Korea;Republic of Korea;ROK;R.O.K.;S. Korea;S Korea;South Korea;Südkorea;Corea del Sur;Corea (Sur);Rep. de Corea;Corée du Sud;대한민국;한국;韓国',
  LA: 'Lao PDR;Laos',
  MM: 'Myanmar;Burma',
  MO: 'Macao SAR;Macao SAR, China;China, Macao SAR;Macau',
  MD: 'Moldova, Republic of',
  MK: 'Macedonia;Macedonia, FYR',
  NC: 'New Caledonia;Nouvelle-Calédonie;Neukaledonien;ニューカレドニア',
  NL: 'Holland;The Netherlands',
  PH: 'The Philippines;Filipinas',
  PS: 'West Bank and Gaza',
  RU: 'Russia;Russian Fed.;Federation of Russia;UdSSR',
  SK: 'Slovak Republic',
  SZ: 'Swaziland',
  TR: 'Turkey;Türkiye;Turkiye;Türkei;Turquie;Turquía',
  TW: 'Taiwan;Taiwan, China;Taiwan, Province of China;Chinese Taipei;Taiwan (Republic of China);R.O.C.',
  TZ: 'Tanzania, United Rep.;Tanzania, United Republic of',
  AE: 'UAE;U.A.E.;Emirates;VAE',
  US: 'USA;U.S.A.;U.S.;US of A;United States;United States of America;U.S. of America;America;Estados Unidos;EEUU;EE.UU.;EE. UU.;EUA;Vereinigte Staaten;Vereinigte Staaten von Amerika;États-Unis;Etats Unis;アメリカ;米国;美国',
  VE: 'Venezuela, RB;Venezuela (Bolivarian Republic of)',
  VN: 'Vietnam;Viet Nam',
  YE: 'Yemen, Rep.',
  ZA: 'RSA;South Africa;Südafrika;Rep. of South Africa',
};

/** A bare `Korea` is asked about, as is what names a state of the United States or two countries. */
const AMBIGUOUS = ['Korea', 'Corea', 'Corée', 'Congo', 'Kongo', 'コンゴ', '刚果', 'Georgia', 'NA'];

// Kosovo has no assigned code.
const codes = Object.keys(isoCountries.getAlpha2Codes())
  .filter((code) => code !== 'XK')
  .sort();
const names = new Map(codes.map((code) => [code, new Set()]));
const add = (code, ...said) => {
  for (const name of said.flat()) if (typeof name === 'string' && name !== '') names.get(code)?.add(name);
};

for (const [language, long] of Object.entries(LANGUAGES)) {
  const own = new Intl.DisplayNames(language, { type: 'region' });
  const short = new Intl.DisplayNames(language, { type: 'region', style: 'short' });
  for (const code of codes) {
    add(code, own.of(code), short.of(code), isoCountries.getName(code, language, { select: 'all' }));
    const country = worldCountries.find(({ cca2 }) => cca2 === code);
    if (country === undefined) continue;
    const translated = long === '' ? country.name : country.translations[long];
    add(code, translated?.common, translated?.official);
  }
}
for (const { cca2, altSpellings } of worldCountries)
  add(
    cca2,
    altSpellings.filter((name) => name.length > 3),
  );
for (const [code, list] of Object.entries(OTHER_FORMS)) add(code, list.split(';'));

const countries = Object.fromEntries(
  codes.map((code) => [
    code,
    [
      isoCountries.alpha2ToAlpha3(code),
      isoCountries.alpha2ToNumeric(code),
      ...[...names.get(code)].filter((name) => !AMBIGUOUS.includes(name)).sort(),
    ],
  ]),
);
const path = new URL('../../src/table-file/words/countries.json', import.meta.url);
writeFileSync(path, `${JSON.stringify(countries, null, 2)}\n`);
