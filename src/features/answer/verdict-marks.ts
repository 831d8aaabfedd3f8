import type { Evaluation } from '../../law';

const given = (value: number | string | null | undefined): string =>
  value === null || value === undefined ? '' : String(value);

/** What the status says to programs (contract § 5), of the evaluation that decides. */
export const verdictMarks = ({ credit, minerals }: Evaluation) => ({
  'data-credit-status': credit.status,
  'data-credit-basis': given(credit.basis),
  'data-amount-usd': given(credit.amountUsd),
  'data-mineral-status': minerals.status,
  'data-share-min': given(minerals.share?.min),
  'data-share-max': given(minerals.share?.max),
  'data-share-possible': given(minerals.share?.possible),
});
