import { currencyOfCell } from './amounts';
import type { Column } from './columns';
import { currencyOf, type Layout } from './layout';
import type { RowCells } from './row-cells';
import { stageOfWord } from './stage-word';
import type { TableProblem } from './table-problem';
import { kindTerm } from './terms';
import { massUnitOf } from './units';

/** What is wrong with a row as a row: what its cells are of, and not what they come to. */
export function problemsOfRow(
  { shape, words, badQuotes, hasSeveralCurrencies }: Layout,
  cells: RowCells,
): readonly TableProblem[] {
  const cell = (about: Column): string => cells.text(about);
  const found: TableProblem[] = [];
  if (cells.places('stage').length > 0 && stageOfWord(cell('stage')) === undefined)
    found.push({ ...cells.first('stage'), code: 'NOT_A_STAGE' });
  if (words.isOpen(cells.row))
    found.push({ row: cells.row, column: null, about: null, text: '', code: 'OPEN_WORD' });
  if (badQuotes.has(cells.row - 1)) found.push({ ...cells.at(0, null), code: 'BAD_QUOTE' });
  const extra = cells.record.findIndex((text, at) => at >= shape.columns.length && text.trim() !== '');
  if (extra !== -1) found.push({ ...cells.at(extra, null), code: 'EXTRA_CELL' });
  const currency = currencyOf(cell('currency')) || (currencyOfCell(cell('valueUsd')) ?? '');
  if (hasSeveralCurrencies && currency !== 'USD' && currency !== '') {
    const about = cell('currency') === '' ? 'valueUsd' : 'currency';
    found.push({ ...cells.first(about), code: 'OTHER_CURRENCY', args: { currency } });
  }
  const isWeighed = cell('valueUsd').trim() === '' && cell('mass').trim() !== '';
  if (isWeighed && cell('massUnit').trim() !== '' && massUnitOf(cell('massUnit')) === undefined)
    found.push({ ...cells.first('massUnit'), code: 'NOT_A_UNIT' });
  const kind = cell('kind').trim();
  if (kind !== '' && kindTerm(kind) === null)
    found.push({ ...cells.first('kind'), code: 'NOT_AN_OPTION', args: { options: 'chain, shares' } });
  return found;
}
