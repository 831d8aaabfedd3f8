/** Files as statistics offices, ledgers, buyers and spreadsheets of six languages write them: the right lines, or the right question. */
import { describe, expect, it } from 'vitest';
import { type SavedCell, savedWorkbook } from '../testing/workbook';
import { type OpenTable, TableSession } from './session';
import type { TableChoices } from './understand';
import { vocabularyOf } from './vocabulary';
import countries from './words/countries.json';

async function opened(
  source: File | string,
  answer?: (table: OpenTable) => Partial<TableChoices>,
): Promise<OpenTable> {
  let table: OpenTable | undefined;
  const session = new TableSession(
    (told) => {
      if (told.kind === 'table') table = told.table;
    },
    async () => vocabularyOf(countries),
  );
  await session.ask({ kind: 'open', source, priceSets: [] });
  if (table === undefined) throw new Error('The file was refused.');
  if (answer !== undefined)
    await session.ask({ kind: 'choose', choices: { ...table.choices, ...answer(table) } });
  return table;
}

const lineOf = (row: OpenTable['reading']['good'][number]): string =>
  [row.mineral, row.valueUsd, row.extraction, row.processing, row.recycling]
    .join(' | ')
    .replace(/(?: \| )+$/, '');

const seen = ({ reading, numbers }: OpenTable) => ({
  lines: reading.good.map(lineOf),
  asked: [
    ...numbers.filter(({ isSettled }) => !isSettled).map(({ code }) => code),
    ...reading.words.map(({ word, suggestions }) => `${word}: ${suggestions.join(' ')}`),
  ],
  bad: reading.problems.map(({ row, column, code }) => `${row}.${column ?? '-'} ${code}`),
});

/** The answer to a question by the id of its option. */
const choosing =
  (code: string, id: string) =>
  ({ numbers, choices }: OpenTable): Partial<TableChoices> => ({
    ...numbers.find((each) => each.code === code)?.options.find((each) => each.id === id)?.change,
    settled: [...choices.settled, code],
  });

const csv = (...rows: readonly string[]): string => rows.join('\r\n');

type Case = readonly [
  why: string,
  source: File | string,
  lines: readonly string[],
  asked?: readonly string[],
  bad?: readonly string[],
];

function hold(cases: readonly Case[]): void {
  for (const [why, source, lines, asked = [], bad = []] of cases)
    it(why, async () => {
      expect(seen(await opened(source))).toEqual({ lines, asked, bad });
    });
}

describe('layouts', () => {
  hold([
    [
      'no headings: the sum is known by its numbers, the two countries are asked about',
      csv('1,SQM,lithium,1000.5,AU,CN', '2,BHP,nickel,500,ID,CN', '3,Eramet,cobalt,300,CD,FI'),
      ['lithium | 1000.5', 'nickel | 500', 'cobalt | 300'],
      ['STAGE'],
    ],
    [
      'no headings and two columns of numbers: which is the value?',
      csv('SQM,lithium,10,1000.5,AU', 'BHP,nickel,20,500,ID'),
      [],
      ['WHICH_COLUMN', 'STAGE'],
      ['1.- MISSING_FIELD', '2.- MISSING_FIELD'],
    ],
    [
      'minerals in columns, facts in rows',
      csv(
        'Mineral,Lithium,Nickel',
        'Value (USD),1000,500',
        'Extraction country,AU,ID',
        'Processing country,CN,CN',
      ),
      ['lithium | 1000 | AU | CN', 'nickel | 500 | ID | CN'],
    ],
    [
      'the same below a title, without a word for the minerals',
      csv(
        'Minerals FY24,,',
        ',Lithium,Nickel',
        'Spend USD,"1,000.00",500.00',
        'Mine country,Chile,Indonesia',
      ),
      ['lithium | 1000.00 | CL', 'nickel | 500.00 | ID'],
    ],
    [
      'columns set apart by blanks, as copied from a document',
      'Mineral     Value (USD)   Mine country   Refinery country\nLithium     1,000.50      Chile          China\nNickel      500.00        Indonesia      South Korea\n',
      ['lithium | 1000.50 | CL | CN', 'nickel | 500.00 | ID | KR'],
    ],
    [
      'countries in headings, beside the word for a stage',
      csv(
        'Mineral,Value (USD),Mined in Australia,Mined in Chile,Refined in China,Refined in Korea',
        'Lithium,100,60%,40%,100%,',
      ),
      ['lithium | 100 | AU 60%; CL 40% | CN 100%'],
    ],
    [
      'a heading that names two countries is asked about as a cell is',
      csv('Mineral,Value (USD),Refined in China,Refined in Korea', 'Lithium,100,70%,30%'),
      [],
      ['Korea: KR KP'],
      ['2.4 NOT_A_COUNTRY'],
    ],
    [
      'parts of one in columns of countries',
      csv(
        ',,Extraction,,Processing,',
        'Mineral,Value,Australia,Chile,China,South Korea',
        'Lithium,9,0.4,0.6,0.7,0.3',
      ),
      ['lithium | 9 | AU 0.4%; CL 0.6% | CN 0.7%; KR 0.3%'],
      ['FRACTIONS'],
    ],
    [
      'several countries and no amounts: how much is from each is what is missing',
      csv(
        'Mineral,Value (USD),Extraction,Processing',
        'Lithium,100,AU/CL,CN',
        'Nickel,100,"Indonesia, Philippines",China and Japan',
        'Cobalt,5,Bosnia and Herzegovina,FI',
      ),
      ['cobalt | 5 | BA | FI'],
      [],
      ['2.3 NO_AMOUNT', '3.3 NO_AMOUNT', '3.4 NO_AMOUNT'],
    ],
    [
      'a list of things in JSON, one within the other',
      JSON.stringify([
        {
          mineral: 'lithium',
          value_usd: 100,
          extraction: [
            { country: 'AU', percent: 60 },
            { country: 'CL', percent: 40 },
          ],
          processing: { country: 'CN' },
        },
      ]),
      ['lithium | 100 | AU 60%; CL 40% | CN 100%'],
    ],
    [
      'rows of cells in JSON',
      JSON.stringify([
        ['Mineral', 'Value', 'Origin'],
        ['Li', 1.125, 'Chile'],
      ]),
      ['lithium | 1.1250 | CL'],
    ],
  ]);

  it('two countries side by side are a mine and a refinery, when that is answered', async () => {
    const source = csv('SQM;Litio;1.000,50;Chile;China', 'Vale;Níquel;500,25;Canadá;Canadá');
    const table = await opened(source, choosing('STAGE', 'extraction processing'));
    expect(seen(table).lines).toEqual(['lithium | 1000.50 | CL | CN', 'nickel | 500.25 | CA | CA']);
  });

  it('a table that was turned can be turned back', async () => {
    const source = csv('Mineral,Lithium', 'Value (USD),1000', 'Extraction country,AU');
    const table = await opened(source);
    expect(table.choices.isTurned).toBe(true);
    const back = await opened(source, () => ({ isTurned: false }));
    expect([back.choices.isTurned, seen(back).lines]).toEqual([false, []]);
  });
});

describe('nothing is left aside unasked', () => {
  hold([
    [
      'countries under a heading that nobody knows',
      csv('Mineral,Value (USD),Refinery country,Via', 'Lithium,100,CN,Chile', 'Nickel,50,CN,Peru'),
      ['lithium | 100 |  | CN', 'nickel | 50 |  | CN'],
      ['STAGE'],
    ],
    [
      'a code beside its name, and where the supplier sits, are no countries more',
      csv(
        'Mineral,Value (USD),Mine country,ISO,Supplier country',
        'Lithium,100,Chile,CL,Germany',
        'Nickel,50,Peru,PE,Japan',
      ),
      ['lithium | 100 | CL', 'nickel | 50 | PE'],
    ],
    [
      'numbers under headings that nobody knows, when none speaks of money',
      csv('Mineral,Q1 2024,Q2 2024,Origin', 'Lithium,1,2,Chile', 'Nickel,3,4,Canada'),
      [],
      ['WHICH_COLUMN'],
      ['2.- MISSING_FIELD', '3.- MISSING_FIELD'],
    ],
    [
      'places with their countries: offered, not taken',
      csv('Mineral,Spend USD,Mine,Refinery', 'Lithium,100,"Greenbushes, Australia",Kwinana (AU)'),
      [],
      ['Greenbushes, Australia: AU', 'Kwinana (AU): AU'],
      ['2.3 NOT_A_COUNTRY', '2.4 NOT_A_COUNTRY'],
    ],
    [
      'a name and its own code are one country',
      csv(
        'Mineral,Spend USD,Mine country,Refinery country',
        'Li,1,Australia (AU),CN - China',
        'Ni,2,ID Indonesia,China [CHN]',
      ),
      ['lithium | 1 | AU | CN', 'nickel | 2 | ID | CN'],
    ],
    [
      'two minerals in one cell are neither',
      csv('Mineral,Spend USD,Mine country', '"Lithium, Nickel",100,AU', '"Nickel, not alloyed",5,CA'),
      ['nickel | 5 | CA'],
      ['Lithium, Nickel: lithium nickel'],
      ['2.1 NOT_A_MINERAL'],
    ],
    [
      'dollars under countries are no percents, though they come to a hundred',
      csv('Mineral,Mining AU (USD),Mining CL (USD),Total value (USD)', 'Lithium,60,40,200'),
      ['lithium | 200 | AU 60; CL 40'],
    ],
    [
      'how much is recycled, and not where',
      csv(
        'Mineral,Value,Mine country,Refinery country,Recycled content %',
        'Lithium,100,AU,CN,10',
        'Nickel,50,ID,CN,0',
      ),
      ['lithium | 100 | AU 100% | CN 100% | ZZ 10%', 'nickel | 50 | ID | CN'],
    ],
    [
      'days as headings are headings',
      csv('Mineral,2023-12-31,2024-12-31,Origin', 'Lithium,1,2,Chile', 'Nickel,1,2,Chile'),
      [],
      ['WHICH_COLUMN'],
      ['2.- MISSING_FIELD', '3.- MISSING_FIELD'],
    ],
  ]);

  it('what is no row of a mineral is counted and told', async () => {
    const { reading } = await opened(
      csv(
        'A. Cathode',
        'Mineral,Value (USD),Origin',
        'Lithium,1,Chile',
        'B. Anode',
        'Mineral,Value (USD),Origin',
        'Graphite,2,China',
        'Graphite,2,China',
        'Source: company data',
      ),
    );
    expect([reading.skipped.notes, reading.skipped.headings, reading.repeated]).toEqual([[4, 8], [5], 1]);
    expect(reading.problems).toEqual([]);
  });

  it.each([
    ['Tonnes LCE', '18790'],
    ['Li content (t)', '100000'],
    ['Quantity (t)', '28980'],
  ])('%s of lithium hydroxide at the prices of a year', async (heading, usd) => {
    const table = await opened(csv(`Material,${heading},Origin`, 'LiOH,10,Chile'), () => ({
      prices: { lithium: '10' },
    }));
    expect(table.reading.goodUsd).toBe(usd);
  });
});

describe('sums that are no rows', () => {
  const HEADS = 'Material,Vendor,Net Value (USD),Country of Origin';
  hold([
    [
      'stars, as SAP prints them',
      csv(HEADS, 'Lithium,SQM,100,CL', '* Lithium,,100,', 'Nickel,Vale,70,CA', '* Nickel,,70,', '** ,,170,'),
      ['lithium | 100 | CL', 'nickel | 70 | CA'],
    ],
    [
      'a number alone that is the sum of those above',
      csv(HEADS, 'Lithium,SQM,100,CL', 'Nickel,Vale,70,CA', ',,170,'),
      ['lithium | 100 | CL', 'nickel | 70 | CA'],
    ],
    [
      'a number alone that is no sum is of no mineral',
      csv(HEADS, 'Lithium,SQM,100,CL', ',SQM,20,AU', ',,33,'),
      ['lithium | 100 | CL', 'lithium | 20 | AU'],
      [],
      ['4.1 MISSING_FIELD'],
    ],
    [
      'a mineral with the sum of the rows below it',
      csv(
        'Mineral,Supplier,Spend (USD),Origin',
        'Lithium,,300,',
        ',SQM,100,CL',
        ',ALB,200,AU',
        'Nickel,,50,',
        ',Vale,50,CA',
      ),
      ['lithium | 100 | CL', 'lithium | 200 | AU', 'nickel | 50 | CA'],
    ],
    [
      'a value that is repeated with parts of 100 %: asked, with what each would give',
      csv(
        'Mineral commodity,Import source,Share (%),Value of imports (thousand dollars)',
        'Lithium,Argentina,51,12000',
        'Lithium,Chile,43,12000',
        'Cobalt,Norway,25,8000',
      ),
      ['lithium | 12000000 | AR 51%', 'lithium | 12000000 | CL 43%', 'cobalt | 8000000 | NO 25%'],
      ['ONE_LOT'],
    ],
  ]);

  it('one lot counts once', async () => {
    const source = csv(
      'Mineral,Import source,Share (%),Value (USD)',
      'Lithium,Argentina,51,12000',
      'Lithium,Chile,43,12000',
      'Cobalt,Norway,25,8000',
    );
    const asked = await opened(source);
    expect(asked.numbers[0]?.options.map(({ totalUsd }) => totalUsd)).toEqual(['20000', '32000']);
    expect(seen(await opened(source, choosing('ONE_LOT', 'one'))).lines).toEqual([
      'lithium | 12000 | AR 51%; CL 43%',
      'cobalt | 8000 | NO 25%',
    ]);
  });

  it('what a question would give leaves totals out', async () => {
    const table = await opened(csv('原料,金额(万元),产地', '钴,500,刚果(金)', '合计,500,'));
    expect(table.numbers.map(({ options }) => options[0]?.totalUsd)).toEqual(['5000000']);
  });
});

describe('money and masses', () => {
  hold([
    [
      'a line above the headings says thousands of dollars',
      csv(
        '令和6年度 電池材料調達表,,',
        ',,(単位:千ドル)',
        '品目,採掘国,金額',
        '炭酸リチウム,チリ,1250',
        '合計,,1250',
      ),
      ['lithium | 1250000 | CL'],
    ],
    [
      '… and ten thousands of yuan',
      csv('单位:万元,,', '材料名称,产地,采购金额', '碳酸锂,澳大利亚,1250.5'),
      ['lithium | 12505000 | AU'],
      ['CURRENCY'],
    ],
    [
      '… and thousands of euros',
      csv('Beschaffung 2024 – Angaben in Tsd. EUR;;', 'Rohstoff;Wert;Abbauland', 'Lithium;1.250,5;Chile'),
      ['lithium | 1250500 | CL'],
      ['CURRENCY'],
    ],
    [
      'lakhs of rupees',
      csv('Mineral,Value (INR lakh),Origin', 'Lithium,12.5,Chile'),
      ['lithium | 1250000 | CL'],
      ['CURRENCY'],
    ],
    [
      'crores',
      csv('Mineral,Spend (₹ crore),Origin', 'Lithium,12.5,Chile'),
      ['lithium | 125000000 | CL'],
      ['CURRENCY'],
    ],
    ['reais', csv('Mineral;Valor (R$);Origen', 'Lítio;12,5;Chile'), ['lithium | 12.5 | CL'], ['CURRENCY']],
    [
      'EUR k',
      csv('Mineral,Spend (EUR k),Origin', 'Lithium,1250,Chile'),
      ['lithium | 1250000 | CL'],
      ['CURRENCY'],
    ],
    [
      'euros and dollars below one heading are not added up',
      csv('Mineral,Value,Origin', 'Lithium,"€1,250.00",Chile', 'Nickel,"$850.00",Indonesia'),
      ['nickel | 850.00 | ID'],
      [],
      ['2.2 OTHER_CURRENCY'],
    ],
    [
      'credit notes: a minus behind, and brackets',
      csv(
        'Material\tNet value\tCrcy\tOrigin',
        'LITHIUM\t1.250,00-\tUSD\tCL',
        'NICKEL\t1.250,00\tUSD\tID',
        'Co\t(5,00)\tUSD\tCD',
      ),
      ['nickel | 1250.00 | ID'],
      [],
      ['2.2 NOT_POSITIVE', '4.2 NOT_POSITIVE'],
    ],
    [
      'a unit price is of the unit of its row',
      csv(
        'Material,Quantity,UoM,Unit price (USD),Origin',
        'Lithium carbonate,10,t,14000,Chile',
        'Nickel,500,kg,17,Canada',
      ),
      ['lithium | 140000 | CL', 'nickel | 8500 | CA'],
    ],
    [
      'a price beside a unit: of the row’s unit, or of another?',
      csv('Material,Quantity,UoM,Price (USD),Origin', 'Nickel,500,kg,17,Canada'),
      ['nickel | 8500 | CA'],
      ['MASS_UNIT'],
    ],
    [
      'a unit that nobody knows is taken for no other',
      csv(
        'Material,Quantity,UoM,Unit price (USD/kg),Origin',
        'Lithium carbonate,10,MT,14,Chile',
        'Graphite,3,drums,4,China',
      ),
      ['lithium | 140000 | CL'],
      [],
      ['3.3 NOT_A_UNIT', '3.- MISSING_FIELD'],
    ],
  ]);
});

describe('ledgers and offices', () => {
  hold([
    [
      'SAP in German, in euros',
      csv(
        'Werk;Lieferant;Bezeichnung;Nettowert;Währung;Menge;ME;Ursprungsland',
        '1000;SQM Europe;LITHIUMCARBONAT BG;1.250.000,00;EUR;60.000,000;KG;CL',
        '1000;Umicore;KOBALTSULFAT;350.000,00;EUR;25.000,000;KG;FI',
      ),
      ['lithium | 1250000.00 | CL', 'cobalt | 350000.00 | FI'],
      ['CURRENCY'],
    ],
    [
      'Oracle: words in capitals, a unit by its cells',
      csv(
        '"PO_NUMBER","VENDOR_NAME","ITEM_DESCRIPTION","QUANTITY","UNIT_MEAS_LOOKUP_CODE","UNIT_PRICE","CURRENCY_CODE","COUNTRY_OF_ORIGIN_CODE","COUNTRY_OF_PROCESSING"',
        '"4500012","SQM","Lithium carbonate, battery grade","20000","KG","14.5","USD","CL","CN"',
      ),
      ['lithium | 290000 | CL | CN'],
    ],
    [
      'an order of several lines: its number names no line',
      csv('PO Number,Material,Net value,Origin', '4500,Lithium,100,CL', '4500,Nickel,50,CA'),
      ['lithium | 100 | CL', 'nickel | 50 | CA'],
    ],
    [
      'UN Comtrade: joined words, tariff numbers, the reporter is no source, a lone C is no carbon',
      csv(
        'typeCode,freqCode,refYear,reporterISO,reporterDesc,flowCode,partnerISO,partnerDesc,cmdCode,cmdDesc,qtyUnitAbbr,qty,netWgt,primaryValue',
        'C,A,2023,USA,USA,M,CHL,Chile,283691,Carbonates; lithium carbonate,kg,60000,60000,1500000.5',
        'C,A,2023,USA,USA,M,ARG,Argentina,283691,Carbonates; lithium carbonate,kg,40000,40000,900000',
      ),
      ['lithium | 1500000.5', 'lithium | 900000'],
      ['STAGE'],
    ],
    [
      '… as its service answers',
      JSON.stringify({
        elapsedTime: 1,
        data: [
          { refYear: 2023, partnerISO: 'CHL', cmdCode: '283691', netWgt: 60000, primaryValue: 1500000.125 },
        ],
      }),
      ['lithium | 1500000.1250'],
      ['STAGE'],
    ],
    [
      'Japanese customs',
      csv('品名,国名,数量(KG),価額(千円)', '炭酸リチウム,チリ,60000,"1,250,000"'),
      ['lithium | 1250000000'],
      ['CURRENCY', 'STAGE'],
    ],
    [
      'answers about foreign entities as people write them',
      csv(
        'Mineral,Value (USD),Mine country,FEOC?',
        'Lithium,1,AU,Not a FEOC',
        'Nickel,2,CA,tbd',
        'Cobalt,3,CD,Y',
        'Graphite,4,CN,maybe',
      ),
      ['lithium | 1 | AU', 'nickel | 2 | CA', 'cobalt | 3 | CD'],
      [],
      ['5.4 NOT_AN_OPTION'],
    ],
    [
      'recycled rows by yes and no',
      csv(
        'Mineral,Value (USD),Mine country,Refinery country,Recycled?',
        'Lithium,100,AU,CN,No',
        'Nickel,100,US,US,Yes',
      ),
      ['lithium | 100 | AU | CN', 'nickel | 100 |  |  | US'],
    ],
    [
      'recycled rows by kind, with a country of no stage',
      csv('Mineral,Value (USD),Primary/Recycled,Country', 'Lithium,100,Recycled,US', 'Nickel,100,Primary,CA'),
      ['lithium | 100', 'nickel | 100'],
      ['STAGE'],
    ],
  ]);

  it.each([
    ['FEOC compliant?', 'Yes', 'none'],
    ['FEOC compliant?', 'No', 'present'],
    ['Non-FEOC', 'Y', 'none'],
    ['Foreign entity of concern', 'Yes', 'present'],
    ['Foreign entity of concern', 'compliant', 'none'],
    ['Foreign entity of concern', 'n/a', 'unknown'],
  ])('%s %s', async (heading, cell, said) => {
    const table = await opened(csv(`Mineral,Value (USD),Mine country,${heading}`, `Lithium,1,AU,${cell}`));
    expect(table.reading.good.map((row) => row.foreignEntityOfConcern)).toEqual([said]);
  });
});

describe('workbooks', () => {
  const eur = (value: number): SavedCell => ({ value, format: '#,##0.00\\ "€"' });
  const percent = (value: number): SavedCell => ({ value, format: '0.0%' });
  const HEADS = ['Mineral', 'Value (USD)', 'Origin'];
  hold([
    [
      'percents by their format, euros by theirs, a mineral merged over its rows, a longer list that is hidden',
      savedWorkbook([
        { name: 'Info', rows: [['Battery minerals']] },
        {
          name: 'FY24',
          rows: [
            ['Minerals 2024'],
            ['Mineral', 'Spend', 'Mine country', 'Share', 'Refinery country'],
            ['Lithium', eur(1_250_000.125), 'Chile', percent(0.6), 'China'],
            [null, eur(300), 'Australia', percent(1), 'China'],
          ],
          merged: ['A1:E1', 'A3:A4'],
        },
        { name: 'Lists', isHidden: true, rows: Array.from({ length: 50 }, () => HEADS) },
      ]),
      ['lithium | 1250000.1250 | CL 60% | CN 100%', 'lithium | 300 | AU 100% | CN 100%'],
      ['CURRENCY'],
    ],
    [
      'a value merged over rows counts once',
      savedWorkbook([
        { name: 'S', rows: [HEADS, ['Lithium', 5, 'Chile'], ['Lithium', null, 'Peru']], merged: ['B2:B3'] },
      ]),
      ['lithium | 5 | CL'],
      [],
      ['3.2 MISSING_FIELD'],
    ],
    [
      'formulas by their last result, errors as errors, a total by its word',
      savedWorkbook([
        {
          name: 'S',
          rows: [
            HEADS,
            ['Lithium', { formula: 'B9*C9', value: 20_000 }, 'Chile'],
            ['Nickel', { error: '#REF!' }, 'Canada'],
            ['Cobalt', { formula: 'SUM(A1)', value: 0.300_000_000_000_000_04 }, { error: '#N/A' }],
            ['Total', { formula: 'SUM(B2:B4)', value: 20_000.3 }, null],
          ],
        },
      ]),
      ['lithium | 20000 | CL', 'cobalt | 0.3 | ZZ'],
      [],
      ['3.2 NOT_A_DECIMAL'],
    ],
    [
      'yen by their format',
      savedWorkbook([
        {
          name: 'S',
          rows: [
            ['鉱物', '金額', '採掘国'],
            ['リチウム', { value: 1250, format: '"¥"#,##0' }, 'チリ'],
          ],
        },
      ]),
      ['lithium | 1250 | CL'],
      ['CURRENCY'],
    ],
    [
      'dollars by theirs: nothing is asked',
      savedWorkbook([
        {
          name: 'S',
          rows: [
            ['Mineral', 'Spend', 'Origin'],
            ['Li', { value: 5, format: '[$$-409]#,##0' }, 'CL'],
          ],
        },
      ]),
      ['lithium | 5 | CL'],
    ],
  ]);

  it('several sheets with a table are asked about; the chosen one is read', async () => {
    const book = savedWorkbook([
      { name: '2023', rows: [HEADS, ['Lithium', 1, 'Chile'], ['Nickel', 2, 'Canada']] },
      { name: 'Notes', rows: [['None'], ['of'], ['these']] },
      { name: '2024', rows: [HEADS, ['Lithium', 5, 'Chile']] },
    ]);
    const told: OpenTable[] = [];
    const session = new TableSession(
      (answer) => {
        if (answer.kind === 'table') told.push(answer.table);
      },
      async () => vocabularyOf(countries),
    );
    await session.ask({ kind: 'open', source: book, priceSets: [] });
    await session.ask({ kind: 'file', choices: { sheet: 2 } });
    expect(told.map(({ file }) => [file.openSheets, file.sheet])).toEqual([
      [[0, 2], 0],
      [[], 2],
    ]);
    expect(told.map((table) => seen(table).lines.length)).toEqual([2, 1]);
  });

  it('hidden rows are counted, and left out when that is chosen', async () => {
    const book = savedWorkbook([
      { name: 'S', rows: [HEADS, ['Lithium', 1, 'Chile'], ['Nickel', 2, 'Canada']], hiddenRows: [3] },
    ]);
    const told: OpenTable[] = [];
    const session = new TableSession(
      (answer) => {
        if (answer.kind === 'table') told.push(answer.table);
      },
      async () => vocabularyOf(countries),
    );
    await session.ask({ kind: 'open', source: book, priceSets: [] });
    await session.ask({ kind: 'file', choices: { sheet: 0, leavesHidden: true } });
    expect(told.map((table) => [table.file.hiddenRows, seen(table).lines.length])).toEqual([
      [1, 2],
      [1, 1],
    ]);
  });
});
