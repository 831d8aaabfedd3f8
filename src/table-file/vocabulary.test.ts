import { describe, expect, it } from 'vitest';
import { COUNTRIES, MINERALS } from '../law';
import { bare } from './bare';
import { mineralTerm } from './terms';
import { vocabularyOf } from './vocabulary';
import countries from './words/countries.json';
import { MINERAL_NAMES } from './words/mineral-names';

const { country, mineral, nearest, contentOf } = vocabularyOf(countries);
const code = (word: string): string => {
  const meaning = country(word);
  return meaning.kind === 'known'
    ? meaning.term
    : meaning.kind === 'not-known'
      ? 'ZZ'
      : `? ${meaning.suggestions}`;
};
const id = (word: string): string => {
  const meaning = mineral(word);
  return meaning.kind === 'known'
    ? meaning.term
    : meaning.kind === 'not-known'
      ? ''
      : `? ${meaning.suggestions}`;
};

describe('a country', () => {
  it('is known by its code of two letters, three letters and three digits', () => {
    for (const own of COUNTRIES) {
      if (own === 'NA') continue;
      const [alpha3 = '', numeric = ''] = Object.entries(countries).find(([each]) => each === own)?.[1] ?? [];
      expect([own, alpha3, numeric, String(Number(numeric))].map(code)).toEqual([own, own, own, own]);
    }
  });

  it.each(['en', 'es', 'ja', 'de', 'fr', 'zh'])('is known by its name in %s', (language) => {
    const names = new Intl.DisplayNames(language, { type: 'region' });
    const missed = COUNTRIES.filter((each) => {
      const name = names.of(each) ?? each;
      // Names that two have are asked about.
      return code(name) !== each && !code(name).startsWith('?');
    });
    expect(missed).toEqual([]);
    expect(COUNTRIES.filter((each) => code(names.of(each) ?? each).startsWith('?')).length).toBeLessThan(4);
  });

  it.each([
    [
      'KR',
      'Korea, Rep.',
      'Korea, Republic of',
      'Korea (Republic of)',
      'ROK',
      'South Korea',
      'Südkorea',
      '韓国',
    ],
    [
      'CD',
      'Congo, DR',
      'Congo, Dem. Rep.',
      'Congo (Kinshasa)',
      'Congo, The Democratic Republic of the',
      'Dem. Rep. Congo',
    ],
    ['CN', 'P.R. China', 'China, mainland', "People's Republic of China", '中国', 'CHN', '156'],
    ['HK', 'Hong Kong SAR', 'China, Hong Kong SAR'],
    ['BO', 'Bolivia (Plurinational State of)', 'Bolivia'],
    ['AU', '036', '36', 'Australien', 'オーストラリア', 'AUS'],
    ['US', 'Vereinigte Staaten', 'États-Unis', '840', 'U.S.A.', '美国', 'EE. UU.'],
    ['MM', 'Myanmar', 'Burma'],
    ['AE', 'UAE', 'United Arab Emirates'],
    ['NL', 'The Netherlands', 'Netherlands, The'],
    ['NC', 'Nouvelle-Calédonie'],
    ['GB', 'United Kingdom', 'GBR', 'Royaume-Uni'],
    ['VE', 'Venezuela (Bolivarian Republic of)', 'Venezuela, RB'],
    ['CI', "Côte d'Ivoire", 'Ivory Coast'],
    ['TR', 'Türkiye', 'Turkey', 'Turkiye'],
    ['ZZ', '-', '—', 'n/a', 'N.A.', 'TBD', 'various', 'Rest of world', 'Unknown', '?', '不明', 'sonstige'],
  ])('%s', (own, ...words) => {
    expect(words.map((word) => `${word}: ${code(word)}`)).toEqual(words.map((word) => `${word}: ${own}`));
  });

  it.each([
    ['Georgia', '? GE,US'],
    ['Congo', '? CD,CG'],
    ['NA', '? NA,ZZ'],
    ['Korea', '? KR,KP'],
    ['Western Australia', '? AU'],
    ['Atlantis', '? '],
  ])('%s is asked', (word, asked) => {
    expect(code(word)).toBe(asked);
  });

  it('a wrong letter offers what may be meant, and takes nothing', () => {
    expect(nearest('country', 'Austrlia')).toContain('AU');
    expect(nearest('country', 'Indonesai')).toContain('ID');
  });
});

describe('a mineral', () => {
  it('is known by its id', () => {
    for (const own of MINERALS) expect(id(own)).toBe(own);
  });

  it.each([
    [
      'lithium',
      'Li',
      'Li2CO3',
      'LiOH·H2O',
      'lithium hydroxide monohydrate',
      'Spodumene concentrate (SC6)',
      '炭酸リチウム',
      '碳酸锂',
      'Lithiumcarbonat',
    ],
    [
      'nickel',
      'NiSO4',
      'NiSO4·6H2O',
      'Ni class 1',
      'Nickel (Class I)',
      'nickel sulphate hexahydrate',
      'MHP',
      'Nickel matte',
    ],
    ['cobalt', 'CoSO4', 'Co(OH)2', 'Kobalt', 'コバルト', 'cobalt sulfate (battery grade)', 'Co'],
    ['manganese', 'HPMSM', 'MnSO4', 'Mangan', 'high-purity manganese sulfate monohydrate'],
    ['graphite', 'C', 'Graphite (natural)', 'synthetic graphite', '黒鉛', '石墨', 'Graphit'],
    ['aluminum', 'Al', 'Aluminium foil', 'aluminium', 'HPA'],
  ])('%s', (own, ...words) => {
    expect(words.map((word) => `${word}: ${id(word)}`)).toEqual(words.map((word) => `${word}: ${own}`));
  });

  it('is known by each of its names in six languages, and no name is of two', () => {
    const owners = new Map<string, string>();
    for (const own of MINERALS)
      for (const name of [own, ...MINERAL_NAMES[own].split(',')]) {
        const word = bare(name);
        expect([name, owners.get(word) ?? own]).toEqual([name, own]);
        owners.set(word, own);
        if (word !== 'hf') expect(`${name}: ${id(name)}`).toBe(`${name}: ${own}`);
        expect(mineralTerm(name)).toBe(own);
      }
  });

  it('each has a name in Chinese and in Japanese', () => {
    const han = /\p{Script=Han}/u;
    const kana = /[\p{Script=Katakana}\p{Script=Hiragana}]/u;
    for (const own of MINERALS) {
      const names = MINERAL_NAMES[own].split(',');
      expect([own, names.some((name) => han.test(name))]).toEqual([own, true]);
      expect([own, names.some((name) => kana.test(name) || /^[銅鉄黒原白亜]/.test(name))]).toEqual([
        own,
        true,
      ]);
    }
  });

  it('hydrofluoric acid and hafnium are told apart by asking', () => {
    expect(mineral('HF')).toEqual({ kind: 'asked', suggestions: ['fluorspar', 'hafnium'] });
  });

  it('a word that is none is asked about', () => {
    expect(id('unobtainium')).toBe('? ');
    expect(nearest('mineral', 'lithum')).toEqual(['lithium']);
  });

  it.each([
    ['Li2CO3', 0.1879],
    ['Lithium carbonate (battery grade)', 0.1879],
    ['NiSO4·6H2O', 0.2233],
    ['HPMSM', 0.325],
    ['NiSO4', undefined],
    ['Nickel', 1],
  ])('%s holds %s of its mass', (word, content) => {
    expect(contentOf(word)).toBe(content);
  });
});
