import { type StagePart, stageParts } from '../scenario-form';

/** Each country of a cell that lists them: commas and line ends part them where amounts stand before them. */
const LISTED = /(?<=\d\s*%?\s*\)?)\s*[,、/\n]\s*(?=\p{L})/gu;

/** `60 % Australia`, `40 % from Chile`: the amount stands first. */
const AMOUNT_FIRST = /(^|[,;、/\n])\s*(\d[\d.,]*\s*%)\s*(?:of |from |aus |de |du )?(\p{L}[^,;、/\n\d%]*)/gu;

/** Letters of a list: 300 countries with their amounts stay below. */
const LONGEST = 10_000;

/** The countries that one cell lists, as people write it: `Australia (40 %) / Chile (60 %)`; amounts stay as written. */
export const listedParts = (cell: string): readonly StagePart[] =>
  stageParts(
    cell.length > LONGEST
      ? cell
      : cell
          .normalize('NFKC')
          .replace(AMOUNT_FIRST, '$1$3 $2')
          .replace(/\((\d[\d.,]*\s*%?)\)/g, ' $1')
          .replace(LISTED, '; '),
    (amount) => amount.replace(/\s*%$/, ''),
  );
