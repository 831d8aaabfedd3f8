/** Sheets in the shapes that ledgers, offices and spreadsheets give them: one battery, the right share or the right question. */
import { expect, type Page, test } from '@playwright/test';
import { type SavedCell, savedWorkbook } from '../../src/testing/workbook';
import { blank, chooseFile, openForFiles, takeTable } from '../support/chains-file';
import { verdict } from '../support/the-page';

const question = (page: Page, code: string) => page.locator(`[data-question=${code}]`);

const text = (...rows: readonly string[]): Buffer => Buffer.from(rows.join('\r\n'));
const latin1 = (...rows: readonly string[]): Buffer => Buffer.from(rows.join('\r\n'), 'latin1');
const utf16 = (...rows: readonly string[]): Buffer => Buffer.from(`\uFEFF${rows.join('\r\n')}`, 'utf16le');
const book = async (...sheets: Parameters<typeof savedWorkbook>[0]): Promise<Buffer> =>
  Buffer.from(await savedWorkbook(sheets).arrayBuffer());

const percent = (value: number): SavedCell => ({ value, format: '0%' });
const euros = (value: number): SavedCell => ({ value, format: '#,##0.00\\ "€"' });

interface Shape {
  readonly name: string;
  readonly content: () => Buffer | Promise<Buffer>;
  /** Questions, each with the answer that is given. */
  readonly answers?: readonly (readonly [code: string, answer: string])[];
}

/** Lithium worth 600 from Australia over China, nickel worth 400 from Indonesia over China: 60 percent counts. */
const SHAPES: readonly Shape[] = [
  {
    name: 'no-headings.csv',
    content: () => text('SQM,lithium,600.5,AU,CN', 'BHP,nickel,400.333,ID,CN'),
    answers: [['STAGE', 'extraction processing']],
  },
  {
    name: 'turned.csv',
    content: () =>
      text('Mineral,Lithium,Nickel', 'Value (USD),600,400', 'Mine country,AU,ID', 'Refinery country,CN,CN'),
  },
  {
    name: 'copied-from-a-document.txt',
    content: () =>
      text(
        'Mineral     Value (USD)   Mine country   Refinery country',
        'Lithium     600.00        Australia      China',
        'Nickel      400.00        Indonesia      China',
      ),
  },
  {
    name: 'sap.txt',
    content: () =>
      utf16(
        'Material\tVendor\tNet Value\tCrcy\tCountry of Origin\tRefining Country',
        'LITHIUM CARBONATE BATTERY GRADE\tSQM\t600,00\tUSD\tAU\tCN',
        '* Lithium\t\t600,00\tUSD\t\t',
        'NICKEL SULFATE\tVale\t400,00\tUSD\tID\tCN',
        '** \t\t1.000,00\tUSD\t\t',
      ),
  },
  {
    name: 'statistik.csv',
    content: () =>
      latin1(
        'Beschaffung 2024;;;',
        'Angaben in Tsd. USD;;;',
        'Rohstoff;Wert;Abbauland;Raffinationsland',
        'Lithiumcarbonat;1.200,6;Australien;China',
        'Nickel;800,4;Indonesien;China',
        'Summe;2.001,0;;',
      ),
  },
  {
    name: 'choutatsu.csv',
    content: () =>
      text(
        '令和6年度,,,',
        ',,,(単位:千ドル)',
        '品目,採掘国,精錬国,金額',
        '炭酸リチウム,オーストラリア,中国,600',
        '硫酸ニッケル,インドネシア,中国,400',
        '合計,,,1000',
      ),
  },
  {
    name: 'caigou.csv',
    content: () =>
      text(
        '单位:万元,,,',
        '材料名称,产地,加工地,采购金额',
        '碳酸锂,澳大利亚,中国,600',
        '硫酸镍,印度尼西亚,中国,400',
      ),
    answers: [['CURRENCY', 'same']],
  },
  {
    name: 'compras.csv',
    content: () =>
      text(
        'sep=;',
        'Proveedor;Mineral;Importe (US$);País de extracción;País de procesamiento',
        'SQM;Carbonato de litio;600,50;Australia;China',
        'Vale;Níquel;400,33;Indonesia;China',
        'Total;;1.000,83;;',
      ),
  },
  {
    name: 'achats.csv',
    content: () =>
      text(
        'Fournisseur;Désignation;Montant HT;Devise;Pays d’extraction;Pays de raffinage',
        'SQM;Carbonate de lithium;1 200,00;USD;Australie;Chine',
        'Eramet;Nickel;800,00;USD;Indonésie;Chine',
      ),
  },
  {
    name: 'oracle.csv',
    content: () =>
      text(
        '"PO_NUMBER","ITEM_DESCRIPTION","QUANTITY","UNIT_MEAS_LOOKUP_CODE","UNIT_PRICE","COUNTRY_OF_ORIGIN","COUNTRY_OF_PROCESSING"',
        '"4500","Lithium carbonate","60","KG","10","AU","CN"',
        '"4500","Nickel","0.4","MT","1000","ID","CN"',
      ),
  },
  {
    name: 'one-column-a-country.csv',
    content: () =>
      text(
        'Mineral,Value (USD),Mined in Australia,Mined in Indonesia,Refined in China',
        'Lithium,600,100%,,100%',
        'Nickel,400,,100%,100%',
      ),
  },
  {
    name: 'sums-without-a-word.csv',
    content: () =>
      text('Mineral,Spend,Mine country,Refinery country', 'Lithium,600,AU,CN', 'Nickel,400,ID,CN', ',1000,,'),
  },
  {
    name: 'mineral-stands-once.csv',
    content: () =>
      text(
        'Mineral,Supplier,Spend (USD),Mine country,Refinery country',
        'Lithium,,600,,',
        ',SQM,500,AU,CN',
        ',ALB,100,AU,CN',
        'Nickel,,400,,',
        ',Vale,400,ID,CN',
      ),
  },
  {
    name: 'statistics.csv',
    content: () =>
      text(
        'Mineral,Import source,Share (%),Value (USD)',
        'Lithium,Australia,60,600',
        'Lithium,Chile,40,600',
        'Nickel,Indonesia,100,400',
      ),
    answers: [['ONE_LOT', 'one']],
  },
  {
    name: 'service.json',
    content: () =>
      text(
        JSON.stringify({
          count: 2,
          data: [
            { cmdCode: '283691', partnerISO: 'AUS', reporterISO: 'USA', primaryValue: 600 },
            { cmdCode: '750210', partnerISO: 'IDN', reporterISO: 'USA', primaryValue: 400 },
          ],
        }),
      ),
    answers: [['STAGE', 'extraction']],
  },
  {
    name: 'exported-page.xls',
    content: () =>
      text(
        '<html><body><table><tr><th rowspan=2>Mineral<th colspan=2>Stage countries<th rowspan=2>Value (USD)</tr><tr><th>Mine country<th>Refinery country</tr><tr><td>Lithium<td>Australia<td>China<td>600</tr><tr><td>Nickel<td>Indonesia<td>China<td>400</tr></table></body></html>',
      ),
  },
  {
    name: 'report.xlsx',
    content: () =>
      book(
        { name: 'Cover', rows: [['Minerals 2024']] },
        {
          name: 'Data',
          rows: [
            ['Battery minerals'],
            ['Mineral', 'Spend', 'Mine country', 'Share', 'Refinery country'],
            ['Lithium', euros(500), 'Australia', percent(1), 'China'],
            [null, euros(100), 'Australia', percent(1), 'China'],
            ['Nickel', euros(400), 'Indonesia', percent(1), 'China'],
            ['Total', { formula: 'SUM(B3:B5)', value: 1000 }],
          ],
          merged: ['A1:E1', 'A3:A4'],
        },
      ),
    answers: [['CURRENCY', 'same']],
  },
  {
    name: 'several-sheets.xlsx',
    content: () => {
      const heads = ['Mineral', 'Value (USD)', 'Mine country', 'Refinery country'];
      return book(
        {
          name: '2023',
          rows: [heads, ['Lithium', 1, 'CN', 'CN'], ['Nickel', 1, 'CN', 'CN'], ['Nickel', 1, 'CN', 'CN']],
        },
        { name: '2024', rows: [heads, ['Lithium', 600, 'AU', 'CN'], ['Nickel', 400, 'ID', 'CN']] },
      );
    },
    answers: [['SHEET', '1']],
  },
];

/** Takes the table of a file, its questions answered, and waits for the battery that all of them are of. */
async function expectTaken(page: Page, { name, content, answers = [] }: Shape): Promise<void> {
  await chooseFile(page, name, await content());
  for (const [code, answer] of answers) {
    await expect(question(page, code)).toBeVisible();
    await expect(takeTable(page)).toBeDisabled();
    await question(page, code).locator(`input[value="${answer}"]`).click();
  }
  await expect(takeTable(page)).toBeEnabled();
  await expect(page.locator('p[data-left-out]')).toHaveCount(0);
  await takeTable(page).click();
  await expect(takeTable(page)).toHaveCount(0);
  await expect
    .poll(async () => Math.round(Number(await verdict(page).getAttribute('data-share-min'))))
    .toBe(60);
}

for (const [how, shapes] of [
  ['one press', SHAPES.filter(({ answers }) => answers === undefined)],
  ['asked, then one press', SHAPES.filter(({ answers }) => answers !== undefined)],
] as const)
  test(`each shape of sheet: ${how}`, { tag: how === 'one press' ? [] : ['@long'] }, async ({ page }) => {
    test.setTimeout(180_000);
    await openForFiles(page);
    for (const shape of shapes)
      await test.step(shape.name, async () => {
        await expectTaken(page, shape);
        await blank(page);
      });
  });

const zip = (...names: readonly string[]): Buffer =>
  Buffer.from(`PK\u0003\u0004${'\0'.repeat(22)}${names.join('')}`, 'latin1');

/** Files that hold no table, and what they are called. */
const OTHERS: readonly (readonly [name: string, content: Buffer, said: RegExp])[] = [
  ['old.xls', Buffer.from('d0cf11e0a1b11ae1', 'hex'), /old\.xls .*\.xls/],
  ['calc.ods', zip('mimetypeapplication/vnd.oasis.opendocument.spreadsheet'), /calc\.ods .*OpenDocument/],
  ['apple.numbers', zip('Index/Document.iwa'), /apple\.numbers .*Numbers/],
  ['letter.docx', zip('word/document.xml'), /letter\.docx .*Word/],
  ['many.zip', zip('a.csv'), /many\.zip .*ZIP/],
  ['scan.pdf', Buffer.from('%PDF-1.7'), /scan\.pdf .*PDF/],
  ['photo.csv', Buffer.from('89504e470d0a1a0a', 'hex'), /photo\.csv/],
  ['empty.csv', Buffer.alloc(0), /empty\.csv/],
];

test('what is no table is told by its name and its kind', async ({ page }) => {
  await openForFiles(page);
  for (const [name, content, said] of OTHERS) {
    await chooseFile(page, name, content);
    const alert = page.getByRole('alert').filter({ hasText: name });
    await expect(alert, name).toContainText(said);
    await alert.getByRole('button', { name: 'Dismiss' }).click();
  }
});
