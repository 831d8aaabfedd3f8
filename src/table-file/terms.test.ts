import { describe, expect, it, vi } from 'vitest';
import { COUNTRIES, MINERALS } from '../law';

// Afresh: the words are looked up in tables that are made once, by these tests whoever asked before.
vi.resetModules();
const { countryTerm, feocTerm, kindTerm, mineralTerm } = await import('./terms');

describe('a country', () => {
  it('is known by its code in any case, by its name in any language, and by what people say', () => {
    const names = ['en', 'es', 'ja'].map((language) => new Intl.DisplayNames(language, { type: 'region' }));
    for (const code of COUNTRIES) {
      const said = [code, ` ${code.toLowerCase()} `, ...names.map((language) => language.of(code) ?? '')];
      expect(said.map(countryTerm)).toEqual(said.map(() => code));
    }
    expect(['ZZ', 'zz', 'USA', 'Great Britain'].map(countryTerm)).toEqual(['ZZ', 'ZZ', 'US', 'GB']);
  });

  it.each([
    ['without its accents', 'Cote d Ivoire', 'CI'],
    ['as a customs form has it', 'U.S.A.', 'US'],
    ['米国', '米国', 'US'],
    ['the South', 'Republic of Korea', 'KR'],
    ['the North', 'North Korea', 'KP'],
    ['in full', 'People’s Republic of China', 'CN'],
    ['by its initials', 'DRC', 'CD'],
    ['… which are two', 'UK', 'GB'],
    ['Russian Federation', 'Russian Federation', 'RU'],
    ['before its new name', 'Czech Republic', 'CZ'],
    ['… which has other letters', 'Turkey', 'TR'],
    ['by three letters', 'JPN', 'JP'],
    ['… as Australia', 'AUS', 'AU'],
    ['… as Chile', 'CHL', 'CL'],
    ['… as Canada', 'CAN', 'CA'],
    ['… as Indonesia', 'IDN', 'ID'],
    ['not known', 'Unknown', 'ZZ'],
    ['not known, in Japanese', '不明', 'ZZ'],
    ['not applicable is not Namibia', 'N/A', 'ZZ'],
    ['… with points', ' n.a. ', 'ZZ'],
    ['Namibia is', 'na', 'NA'],
    ['none that there is, without the space around', ' Atlantis ', 'Atlantis'],
    ['nothing', ' ', ''],
  ])('%s: %s', (_why, typed, code) => {
    expect(countryTerm(typed)).toBe(code);
  });
});

describe('a mineral', () => {
  it('is known by its id, and by its symbol', () => {
    for (const id of MINERALS) expect(mineralTerm(id.toUpperCase())).toBe(id);
    expect(mineralTerm('Li')).toBe('lithium');
  });

  it.each([
    ['lithium', 'Li', '炭酸リチウム', 'Lithium hydroxide'],
    ['nickel', 'Ni', 'Níquel', 'nickel sulphate'],
    ['cobalt', 'Co', 'コバルト', 'cobalt sulfate'],
    ['manganese', 'Mn', 'manganeso', 'マンガン'],
    ['graphite', 'Grafito sintético', '黒鉛', 'natural graphite'],
    ['aluminum', 'Al', 'Aluminium', 'アルミ'],
    ['copper', 'Cu', 'cobre', '銅'],
    ['iron', 'Fe', 'hierro', '鉄'],
    ['phosphorus', 'P', 'fósforo', 'リン'],
    ['silicon', 'Si', 'silicio', 'ケイ素'],
    ['sulfur', 'S', 'Sulphur', '硫黄'],
    ['fluorspar', 'fluorita', '蛍石', 'Espato flúor'],
    ['titanium', 'Ti', 'titanio', 'チタン'],
    ['vanadium', 'V', 'vanadio', 'バナジウム'],
    ['zinc', 'Zn', 'cinc', '亜鉛'],
    ['tin', 'Sn', 'estaño', '錫'],
    ['cesium', 'Caesium', 'CAESIUM', 'caesium'],
    ['metallurgical-coal', 'Metallurgical coal', 'metallurgical_coal', 'METALLURGICALCOAL'],
    ['Unobtainium', 'Unobtainium', ' Unobtainium', 'Unobtainium '],
  ])('%s by symbol and names', (id, ...names) => {
    expect(names.map(mineralTerm)).toEqual(names.map(() => id));
  });
});

describe('whether a foreign entity took part', () => {
  it.each([
    ['none', 'No', 'ninguna', 'なし'],
    ['present', 'YES', ' sí ', 'Presente', 'あり'],
    ['unknown', '?', 'desconocido', 'No se sabe', '不明'],
    ['perhaps', 'perhaps', ' perhaps', 'perhaps '],
    ['', '', ' ', '\t'],
  ])('%s', (term, ...words) => {
    expect(words.map(feocTerm)).toEqual(words.map(() => term));
  });
});

describe('the kind of a line', () => {
  it.each([
    ['chain', ['Chain', ' cadena ', 'チェーン']],
    ['shares', ['share', 'CUOTAS', 'シェア']],
    [null, ['', 'ring', 'chains,']],
  ])('%s', (kind, words) => {
    expect(words.map(kindTerm)).toEqual(words.map(() => kind));
  });
});
