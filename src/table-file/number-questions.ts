import { askColumn, askCurrency, askMark, askPriceOrValue } from './ask-columns';
import { askOneLot } from './ask-one-lot';
import { askFractions, askMassUnit, askPrices, askStage, askYears } from './ask-readings';
import type { Ask, Asked, NumberCode, NumberQuestion } from './asked';

const ASK: Readonly<Record<NumberCode, Ask>> = {
  WHICH_COLUMN: askColumn,
  PRICE_OR_VALUE: askPriceOrValue,
  MARK: askMark,
  CURRENCY: askCurrency,
  MASS_UNIT: askMassUnit,
  FRACTIONS: askFractions,
  YEARS: askYears,
  STAGE: askStage,
  ONE_LOT: askOneLot,
  PRICES: askPrices,
};
const CODES: readonly NumberCode[] = [
  'WHICH_COLUMN',
  'PRICE_OR_VALUE',
  'MARK',
  'CURRENCY',
  'MASS_UNIT',
  'FRACTIONS',
  'YEARS',
  'STAGE',
  'ONE_LOT',
  'PRICES',
];

/** What is to be asked about the numbers of a table, in the order in which answers build on one another. */
export function numberQuestions(asked: Asked): readonly NumberQuestion[] {
  if (asked.opened.isOwn) return [];
  return CODES.flatMap((code) => {
    const question = ASK[code](asked);
    return question === undefined
      ? []
      : [{ code, ...question, isSettled: asked.shape.settled.includes(code) }];
  });
}
