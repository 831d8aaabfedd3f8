/** Every file that failed when people tried, and what statistics offices, banks and spreadsheets write: the right lines, or the right question. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type OpenTable, type TableRequest, TableSession } from './session';
import type { TableChoices } from './understand';
import { vocabularyOf } from './vocabulary';
import countries from './words/countries.json';

const PRICES = [
  { id: '2024', name: '2024', prices: { lithium: '60', nickel: '17', cobalt: '30', graphite: '4' } },
];

const words = async () => vocabularyOf(countries);

/** Opens a table as the page does; asks again with other choices. */
async function opened(
  source: File | string,
  change?: (table: OpenTable) => Partial<TableChoices>,
): Promise<OpenTable> {
  const answers: unknown[] = [];
  let table: OpenTable | undefined;
  const session = new TableSession((answer) => {
    answers.push(answer);
    if (answer.kind === 'table') table = answer.table;
  }, words);
  await session.ask({ kind: 'open', source, priceSets: PRICES });
  if (table === undefined) throw new Error(JSON.stringify(answers));
  if (change === undefined) return table;
  const request: TableRequest = { kind: 'choose', choices: { ...table.choices, ...change(table) } };
  await session.ask(request);
  return table;
}

const fixture = (name: string): File =>
  new File([new Uint8Array(readFileSync(join(import.meta.dirname, 'fixtures', name)))], name);

const lines = ({ reading }: OpenTable): readonly string[] =>
  reading.good.map(({ mineral, valueUsd, extraction, processing, recycling }) =>
    [mineral, valueUsd, extraction, processing, recycling].join(' | ').replace(/(?: \| )+$/, ''),
  );
const asked = ({ numbers, reading }: OpenTable): readonly string[] => [
  ...numbers.map(({ code }) => code),
  ...reading.words.map(({ word, suggestions }) => `${word}: ${suggestions.join(' ')}`),
];

/** What is seen of a table: its lines, or the first word of what is asked. */
const seen = (table: OpenTable) => ({
  lines: lines(table),
  asked: asked(table),
  bad: table.reading.bad.length,
});

const csv = (...rows: readonly string[]): string => rows.join('\r\n');
const bytes = (name: string, encode: (text: string) => Iterable<number>, ...rows: readonly string[]): File =>
  new File([Uint8Array.from(encode(csv(...rows)))], name);
const utf16 =
  (isBig: boolean, mark: boolean) =>
  (text: string): number[] =>
    [...(mark ? `\uFEFF${text}` : text)].flatMap((letter) => {
      const code = letter.charCodeAt(0);
      return isBig ? [code >> 8, code & 255] : [code & 255, code >> 8];
    });
const latin1 = (text: string): number[] => [...text].map((letter) => letter.charCodeAt(0) & 255);

describe('files of the trials', () => {
  const FOUR = [
    'lithium | 106250 | AR 21250 | CN 31875',
    'cobalt | 6823850.6 | AU 1705962.65 | JP 2524824.72',
    'manganese | 119132.8 | ZA 35739.84 | KR 52418.43',
    'aluminum | 815443.2 | AU 285405.12 | KR 415876.03',
  ];
  it.each([
    [
      'F11-wide.csv',
      ['lithium | 1000 | AU 40%; CL 30%; CN 20%; US 5%; ZZ 5% | AU 2%; CL 30%; CN 65%; US 3%'],
      [],
    ],
    ['F6-sep-first-line.csv', FOUR, []],
    ['F7-title-and-merged-heads.csv', FOUR, []],
    [
      'S10-fraction.csv',
      ['lithium | 25000 | AU 0.6%; CL 0.4%', 'nickel | 25000 | AU 0.25%; ID 0.75%'],
      ['FRACTIONS'],
    ],
    [
      'S2-german-whole-thousands.csv',
      ['lithium | 12.500 | AU 4.000', 'nickel | 850 | ID 300', 'cobalt | 620 | CD 200'],
      ['MARK'],
    ],
    ['S4b-ja-price.csv', ['lithium | 25000 | AU 5000', 'nickel | 168000 | ID 50000'], ['PRICE_OR_VALUE']],
    ['S6-mine-names.csv', ['lithium | 25000 | AU | AU', 'nickel | 168000 | ID | CN'], []],
    ['SJIS.csv', ['lithium | 1250 | AU 200'], []],
    ['two-notes.csv', ['lithium | 100 | AU 5', 'nickel | 100 | ZZ 5'], ['cobaltt: cobalt']],
  ])('%s', async (name, expected, questions) => {
    expect(seen(await opened(fixture(name)))).toMatchObject({ lines: expected, asked: questions });
  });
});

describe('encodings', () => {
  const rows = ['鉱物,価額,採掘国,精製国', 'リチウム,100,オーストラリア,韓国'];
  const latin = [
    'Mineral,Valor (USD),País de extracción',
    'Níquel,100,Türkiye',
    'Cobalto,50,Côte d’Ivoire'.replace('’', "'"),
  ];
  it.each([
    ['UTF-16 from Excel', bytes('a.csv', utf16(false, true), ...rows), 'utf-16le', 'lithium | 100 | AU | KR'],
    [
      'UTF-16 without its mark',
      bytes('a.csv', utf16(false, false), ...rows),
      'utf-16le',
      'lithium | 100 | AU | KR',
    ],
    [
      'UTF-16, high byte first',
      bytes('a.csv', utf16(true, false), ...rows),
      'utf-16be',
      'lithium | 100 | AU | KR',
    ],
    ['UTF-8', new File([csv(...rows)], 'a.csv'), 'utf-8', 'lithium | 100 | AU | KR'],
    ['Windows-1252', bytes('a.csv', latin1, ...latin), 'windows-1252', 'nickel | 100 | TR'],
  ])('%s', async (_why, file, encoding, first) => {
    const table = await opened(file);
    expect([table.file.encoding, lines(table)[0]]).toEqual([encoding, first]);
  });
});

const HEADS = 'Material,Spend (USD),Mine country,Refinery country';

describe('layouts', () => {
  it.each<[string, string, string[], string[]]>([
    [
      'units under the headings',
      csv('Mineral,Quantity,Price,Origin', ',t,USD/kg,', 'Nickel,2,17,Indonesia'),
      ['nickel | 34000 | ID'],
      [],
    ],
    [
      'headings repeated on every printed page',
      csv(HEADS, 'Li,1,AU,CN', HEADS, 'Ni,2,ID,CN'),
      ['lithium | 1 | AU | CN', 'nickel | 2 | ID | CN'],
      [],
    ],
    [
      'totals and subtotals',
      csv(HEADS, 'Li,1,AU,CN', 'Subtotal Li,1,,', 'Ni,2,ID,CN', 'Grand total,3,,'),
      ['lithium | 1 | AU | CN', 'nickel | 2 | ID | CN'],
      [],
    ],
    ['Summe', csv('Rohstoff;Wert (USD);Abbauland', 'Lithium;1;Chile', 'Summe;1;'), ['lithium | 1 | CL'], []],
    ['合計', csv('鉱物,価額,採掘国', 'ニッケル,1,インドネシア', '合計,1,'), ['nickel | 1 | ID'], []],
    [
      'a mineral that stands once over its rows',
      csv(HEADS, 'Li,1,AU,CN', ',2,CL,CL', ',3,AR,CN', 'Ni,4,ID,CN', ',5,CA,CA'),
      [
        'lithium | 1 | AU | CN',
        'lithium | 2 | CL | CL',
        'lithium | 3 | AR | CN',
        'nickel | 4 | ID | CN',
        'nickel | 5 | CA | CA',
      ],
      [],
    ],
    [
      'a mineral alone in its row',
      csv(
        'Supplier,Spend (USD),Mine country',
        'Lithium,,',
        'SQM,1,Chile',
        'Albemarle,2,Australia',
        'Nickel,,',
        'Vale,3,Canada',
      ),
      ['lithium | 1 | CL', 'lithium | 2 | AU', 'nickel | 3 | CA'],
      [],
    ],
    [
      'empty rows and columns',
      csv(',,,,', ',Mineral,,Value,Origin', ',,,,', ',Li,,5,Chile', ',,,,'),
      ['lithium | 5 | CL'],
      [],
    ],
    [
      'countries and their percents in one cell',
      csv('Mineral,Value (USD),Mining countries', 'Lithium,10,"Australia 40 %, Chile 60 %"'),
      ['lithium | 10 | AU 40%; CL 60%'],
      [],
    ],
    [
      '… in brackets, with a slash',
      csv('Mineral,Value (USD),Extraction', 'Lithium,10,Australia (40%) / Chile (60%)'),
      ['lithium | 10 | AU 40%; CL 60%'],
      [],
    ],
    [
      'one column a country under a stage',
      csv(
        ',,Mining,,Refining,',
        'Mineral,Value,Australia,Chile,China,Korea (Republic of)',
        'Li,9,40,60,70,30',
      ),
      ['lithium | 9 | AU 40%; CL 60% | CN 70%; KR 30%'],
      [],
    ],
    [
      'one column a country, of no stage',
      csv('Mineral,Value,Australia,Chile', 'Li,9,40%,60%'),
      ['lithium | 9'],
      ['STAGE'],
    ],
    [
      'one row a stage and country',
      csv(
        'Commodity,Value (USD),Stage,Country,Share',
        'Cobalt,9,Mine,Congo (Kinshasa),74',
        'Cobalt,9,Mine,Indonesia,26',
        'Cobalt,9,Refinery,China,100',
      ),
      ['cobalt | 9 | CD 74%; ID 26% | CN 100%'],
      [],
    ],
    [
      'percents beside the countries',
      csv('Mineral,Value,Mine country,%,Refinery country,%', 'Li,9,Chile,60,China,100'),
      ['lithium | 9 | CL 60% | CN 100%'],
      [],
    ],
    ['tabs', 'Mineral\tValue\tOrigin\nLi\t9\tChile', ['lithium | 9 | CL'], []],
    [
      'an exported page',
      '<html><body><table><tr><th>Mineral<th>Value (USD)<th colspan=2>Mine country</tr><tr><td>Li&nbsp;</td><td>9</td><td>Austria &amp; co</td></tr><tr><td>Ni<td>1,000<td>Chile</table></body></html>',
      ['nickel | 1000 | CL'],
      ['MARK', 'Austria & co: AT'],
    ],
    [
      'French',
      csv(
        'Fournisseur;Matière;Montant (USD);Pays d’extraction;Pays de transformation',
        'Eramet;Nickel;1 234,50;Nouvelle-Calédonie;Corée du Sud',
      ),
      ['nickel | 1234.50 | NC | KR'],
      [],
    ],
    [
      'Chinese',
      csv('供应商,矿物,金额(美元),开采国,加工国', '赣锋,碳酸锂,100,澳大利亚,中国'),
      ['lithium | 100 | AU | CN'],
      [],
    ],
    [
      'Spanish',
      csv(
        'Proveedor;Materia prima;Importe (USD);País de origen;País de refinación',
        'SQM;Carbonato de litio;100;Chile;Corea del Sur',
      ),
      ['lithium | 100 | CL | KR'],
      [],
    ],
    ['thousands of dollars', csv('Mineral,Value ($000),Origin', 'Li,12,Chile'), ['lithium | 12000 | CL'], []],
    ['millions', csv('Mineral,Spend (USD million),Origin', 'Li,1.5,Chile'), ['lithium | 1500000 | CL'], []],
    [
      'pounds at a price a pound',
      csv('Mineral,Weight (lb),Price (USD/lb),Origin', 'Co,1000,15,Canada'),
      ['cobalt | 15000 | CA'],
      [],
    ],
    [
      'tonnes at a price a pound',
      csv('Mineral,Tonnes,Price (USD/lb),Origin', 'Co,1,15,Canada'),
      ['cobalt | 33069.339328 | CA'],
      [],
    ],
    [
      'a unit in its own column',
      csv('Mineral,Amount,Unit,Price (USD/t),Origin', 'Li2CO3,2,t,10000,Chile', 'Ni,500,kg,16000,Canada'),
      ['lithium | 20000 | CL', 'nickel | 8000 | CA'],
      [],
    ],
    ['a mass without a price', csv('Mineral,Mass (kg),Origin', 'Li2CO3,100,Chile'), [], ['PRICES']],
    [
      'values of several years in columns',
      csv('Mineral,Value 2023,Value 2024,Origin', 'Li,99,13,Chile'),
      [],
      ['WHICH_COLUMN'],
    ],
    [
      'several years in rows',
      csv('Year,Mineral,Value,Origin', '2023,Li,99,Chile', '2024,Li,13,Chile'),
      ['lithium | 99 | CL', 'lithium | 13 | CL'],
      ['YEARS'],
    ],
    [
      'euros',
      csv('Mineral;Wert (EUR);Abbauland', 'Lithium;1.250,00;Chile'),
      ['lithium | 1250.00 | CL'],
      ['CURRENCY'],
    ],
    ['a price alone', csv('Mineral,Price,Origin', 'Li,5,Chile'), [], ['WHICH_COLUMN']],
    [
      'tails of binary fractions and powers of ten',
      csv('Mineral,Value (USD),Origin', 'Li,0.30000000000000004,Chile', 'Ni,1.0625E+05,Canada'),
      ['lithium | 0.3 | CL', 'nickel | 106250 | CA'],
      [],
    ],
    [
      'thousands in a file of commas',
      csv('Mineral,Value (USD),Origin', 'Li,"12,500",Chile'),
      ['lithium | 12500 | CL'],
      [],
    ],
    [
      'Georgia, Congo and NA',
      csv(HEADS, 'Mn,1,Georgia,US', 'Co,2,Congo,FI', 'Ni,3,NA,CA'),
      [],
      ['Georgia: GE US', 'Congo: CD CG', 'NA: NA ZZ'],
    ],
    [
      'dashes and the rest of the world',
      csv(HEADS, 'Li,1,-,CN', 'Ni,2,Rest of world,TBD'),
      ['lithium | 1 | ZZ | CN', 'nickel | 2 | ZZ | ZZ'],
      [],
    ],
    [
      'a recycled row beside mined ones',
      csv('Mineral,Value,Mine country,Refinery country,Recycled in', 'Li,1,Chile,China,-', 'Co,2,n/a,n/a,US'),
      ['lithium | 1 | CL | CN', 'cobalt | 2 |  |  | US'],
      [],
    ],
    [
      'customs: materials by formula',
      csv(HEADS, 'NiSO4·6H2O,1,ID,CN', 'HPMSM,2,ZA,CN', 'CoSO4.7H2O,3,CD,FI'),
      ['nickel | 1 | ID | CN', 'manganese | 2 | ZA | CN', 'cobalt | 3 | CD | FI'],
      [],
    ],
    ['nothing that is known', csv('Foo,Bar', 'a,b'), [], []],
  ])('%s', async (_why, source, expected, questions) => {
    expect(seen(await opened(source))).toMatchObject({ lines: expected, asked: questions });
  });
});

describe('offices, banks and buyers', () => {
  it.each<[string, string, string[], string[]]>([
    [
      'the World Bank: a country by name and by code, of no stage',
      csv(
        'Country Name,Country Code,Mineral,Trade value (US$ thousand)',
        '"Korea, Rep.",KOR,Lithium,120',
        '"Congo, Dem. Rep.",COD,Cobalt,500',
      ),
      ['lithium | 120000', 'cobalt | 500000'],
      ['STAGE'],
    ],
    [
      'trade statistics: a partner of no stage',
      csv(
        'Reporter,Partner,Commodity Code,Commodity,Trade Value (US$),Netweight (kg)',
        'USA,Chile,283691,Lithium carbonate,1500000,60000',
        'USA,Argentina,283691,Lithium carbonate,900000,40000',
      ),
      ['lithium | 1500000', 'lithium | 900000'],
      ['STAGE'],
    ],
    [
      'customs: descriptions of goods',
      csv(
        'HS code,Description,Value USD,Country of origin',
        '283691,Lithium carbonates,100,CL',
        '750210,"Nickel, not alloyed",50,CA',
      ),
      ['lithium | 100 | CL', 'nickel | 50 | CA'],
      [],
    ],
    [
      'the Federal Statistical Office: titles, thousands of dollars',
      csv(
        'Statistisches Bundesamt',
        'Aus- und Einfuhr',
        '',
        'Warenverzeichnis;Ursprungsland;Wert (Tsd. USD)',
        'Lithiumcarbonat;Chile;1.250,5',
        'Nickel;Kanada;980,0',
      ),
      ['lithium | 1250500 | CL', 'nickel | 980000 | CA'],
      [],
    ],
    [
      'thousands of yen',
      csv('品目,金額(千円),原産国,加工国', 'リチウム,"12,500",チリ,日本'),
      ['lithium | 12500000 | CL | JP'],
      ['CURRENCY'],
    ],
    [
      'millions of yen',
      csv('鉱物名,調達額(百万円),産地,製錬国', 'ニッケル,350,フィリピン,日本'),
      ['nickel | 350000000 | PH | JP'],
      ['CURRENCY'],
    ],
    [
      'ten thousands of yuan',
      csv('原料,金额(万元),原产国,冶炼国', '钴,500,刚果(金),中国', '镍,300,印尼,中国'),
      ['cobalt | 5000000 | CD | CN', 'nickel | 3000000 | ID | CN'],
      ['CURRENCY'],
    ],
    [
      'miles de USD, and minerals that are rare',
      csv(
        'Mineral;Valor (miles de USD);País de extracción;País de procesamiento',
        'Antimonio;12,5;Bolivia;China',
        'Tungsteno;3,2;Perú;Estados Unidos',
        'Bismuto;1,1;México;México',
      ),
      ['antimony | 12500 | BO | CN', 'tungsten | 3200 | PE | US', 'bismuth | 1100 | MX | MX'],
      [],
    ],
    [
      'milliers de dollars',
      csv(
        'Matière première;Montant (k$);Pays d’origine;Pays de raffinage',
        'Cobalt;1 250,5;République démocratique du Congo;Finlande',
      ),
      ['cobalt | 1250500 | CD | FI'],
      [],
    ],
    [
      'kUSD',
      csv('Material,kUSD,Origin', 'Li,12.5,Chile', 'Ni,8,Canada'),
      ['lithium | 12500 | CL', 'nickel | 8000 | CA'],
      [],
    ],
    [
      'a ledger: net value with its currency',
      csv(
        'Plant\tVendor\tMaterial Description\tNet Value\tCurrency\tCtry of Origin',
        '1000\tSQM\tLITHIUM CARBONATE BATTERY GRADE\t1.250.000,00\tUSD\tCL',
      ),
      ['lithium | 1250000.00 | CL'],
      [],
    ],
    [
      'a ledger of another currency alone',
      csv('Mineral,Amount,Currency,Origin', 'Li,100,EUR,Chile', 'Ni,200,EUR,Canada'),
      ['lithium | 100 | CL', 'nickel | 200 | CA'],
      ['CURRENCY'],
    ],
    [
      'a ledger of several: what is no dollar is not added to dollars',
      csv('Mineral,Amount,Currency,Origin', 'Li,100,USD,Chile', 'Ni,200,EUR,Canada'),
      ['lithium | 100 | CL'],
      [],
    ],
    [
      'a table of plain text',
      '| Mineral | Value (USD) | Origin |\n|---|---|---|\n| Lithium | 100 | Chile |\n| Nickel | 50 | Canada |',
      ['lithium | 100 | CL', 'nickel | 50 | CA'],
      [],
    ],
    [
      'percents before the countries',
      csv(
        'Mineral,Value (USD),Mined,Refined',
        'Li,100,"60% Australia, 40% Chile",China 100%',
        'Ni,50,"Indonesia (55 %), Philippines (45 %)",China',
      ),
      ['lithium | 100 | AU 60%; CL 40% | CN 100%', 'nickel | 50 | ID 55%; PH 45% | CN 100%'],
      [],
    ],
    ['lakhs', csv('Mineral,Value (USD),Origin', 'Li,"12,50,000",India'), ['lithium | 1250000 | IN'], []],
    [
      'countries and shares side by side, of no stage',
      csv('Mineral,Value,Country 1,Share 1,Country 2,Share 2', 'Li,100,AU,60,CL,40'),
      ['lithium | 100'],
      ['STAGE'],
    ],
    [
      'Spanish stages in rows',
      csv(
        'Mineral;Etapa;País;Porcentaje;Valor (USD)',
        'Litio;Extracción;Chile;100;500',
        'Litio;Procesamiento;China;100;500',
      ),
      ['lithium | 500 | CL 100% | CN 100%'],
      [],
    ],
    [
      'budget and actual',
      csv('Mineral,Budget (USD),Actual (USD),Origin', 'Li,10,20,Chile'),
      [],
      ['WHICH_COLUMN'],
    ],
    [
      'a total beside its quantity and price',
      csv('Mineral,Qty (kg),Unit price (USD),Total (USD),Origin', 'Li,10,20,200,Chile'),
      ['lithium | 200 | CL'],
      [],
    ],
    [
      'grams a pack at dollars a kilogram',
      csv('Mineral,Mass per pack (g),Price USD/kg,Mined in', 'Ni,500,17,Canada'),
      ['nickel | 8.5 | CA'],
      [],
    ],
    [
      'components, mines and smelters',
      csv(
        'Component,Material,Spend,Mine,Smelter',
        'Cathode,Nickel,100,Canada,Canada',
        'Anode,Graphite,50,China,China',
      ),
      ['nickel | 100 | CA | CA', 'graphite | 50 | CN | CN'],
      [],
    ],
    [
      'an error of the spreadsheet, and a sum in brackets',
      csv('Mineral,Value (USD),Origin', 'Li,#REF!,Chile', 'Co,(100),Canada', 'Ni,50,#N/A'),
      ['nickel | 50 | ZZ'],
      [],
    ],
  ])('%s', async (_why, source, expected, questions) => {
    expect(seen(await opened(source))).toMatchObject({ lines: expected, asked: questions });
  });
});
