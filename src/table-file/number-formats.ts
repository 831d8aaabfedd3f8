import { numberText } from './cell-text';
import { currencyIn } from './words/currencies';

/** What a number's format says of it beyond the number: a percent, or the sum of another currency than the dollar. */
type Meaning = '%' | { readonly currency: string } | undefined;

/** Formats that every spreadsheet knows without writing them down: whole percents, and percents with decimals. */
const PERCENTS: ReadonlySet<string> = new Set(['9', '10']);

const attribute = (tag: string, name: string): string =>
  new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? '';

const plain = (format: string): string =>
  format
    .replaceAll('&quot;', '')
    .replace(/\[\$([^\]-]*)[^\]]*\]/g, ' $1 ')
    .replace(/[\\#_*?]/g, ' ')
    .toLowerCase();

function meaningOf(id: string, code: string | undefined): Meaning {
  if (code === undefined) return PERCENTS.has(id) ? '%' : undefined;
  if (/%/.test(code.replace(/&quot;.*?&quot;/g, ''))) return '%';
  const currency = currencyIn(plain(code));
  return currency === undefined || currency === 'USD' ? undefined : { currency };
}

/** What the formats of a workbook mean, by the number that cells name them by. */
export function meaningsOf(styles: string): ReadonlyMap<string, Meaning> {
  const codes = new Map(
    [...styles.matchAll(/<numFmt\b[^>]*>/g)].map(([tag]) => [
      attribute(tag, 'numFmtId'),
      attribute(tag, 'formatCode'),
    ]),
  );
  const list = /<cellXfs\b[\s\S]*?<\/cellXfs>/.exec(styles)?.[0] ?? '';
  return new Map(
    [...list.matchAll(/<xf\b[^>]*>/g)].flatMap(([tag], index) => {
      const id = attribute(tag, 'numFmtId');
      const meaning = meaningOf(id, codes.get(id));
      return meaning === undefined ? [] : [[String(index), meaning] as const];
    }),
  );
}

/** A cell that is a number, with its format and its value. */
const NUMBER_CELL =
  /<c\b([^>]*\bs="(\d+)"[^>]*)>((?:<f\b[^>]*\/>|<f\b[^>]*>[^<]*<\/f>)?)<v>([^<]*)<\/v><\/c>/g;

/** A sheet in which numbers say what their formats show: 0.6 as `60%`, 1250 as `EUR 1250`. */
export const withMeanings = (sheet: string, meanings: ReadonlyMap<string, Meaning>): string =>
  meanings.size === 0
    ? sheet
    : sheet.replace(NUMBER_CELL, (whole: string, ...groups: string[]) => {
        const [tag = '', style = '', , value = ''] = groups;
        const meaning = meanings.get(style);
        const type = attribute(tag, 't');
        if (meaning === undefined || (type !== '' && type !== 'n') || !Number.isFinite(Number(value)))
          return whole;
        const said =
          meaning === '%'
            ? `${numberText(Number((Number(value) * 100).toPrecision(14)))}%`
            : `${meaning.currency} ${numberText(Number(value))}`;
        return `<c r="${attribute(tag, 'r')}" t="str"><v>${said}</v></c>`;
      });

/** Errors as texts: a reader that leaves them out would make `#REF!` of a sum nothing at all. */
export const withErrors = (sheet: string): string =>
  sheet.includes(' t="e"') ? sheet.replace(/(<c\b[^>]*) t="e"([^>]*>)/g, '$1 t="str"$2') : sheet;

/** Cells that one text stands over, by their places from 0: the column, the first row and the last. */
export interface Merged {
  readonly column: number;
  readonly from: number;
  readonly to: number;
}

const columnAt = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** Cells merged over several rows. */
export const mergedIn = (sheet: string): readonly Merged[] =>
  [...sheet.matchAll(/<mergeCell\b[^>]*\bref="([A-Z]+)(\d+):([A-Z]+)(\d+)"/g)].flatMap(
    ([, left = '', top = '', , bottom = '']) =>
      top === bottom ? [] : [{ column: columnAt(left), from: Number(top) - 1, to: Number(bottom) - 1 }],
  );

/** The numbers of rows that the spreadsheet hides, from 0. */
export const hiddenIn = (sheet: string): readonly number[] =>
  [...sheet.matchAll(/<row\b[^>]*>/g)].flatMap(([tag]) =>
    /\bhidden="(?:1|true)"/.test(tag) ? [Number(attribute(tag, 'r')) - 1] : [],
  );
