import { type Column, isStage, type StageColumn, stageOf } from './columns';
import { plainWords } from './heading-facts';
import type { Profile } from './profile';
import type { SeenColumn } from './seen-column';

type Columns = (Column | null)[];

/** Papers that have several lines: their numbers name no line. */
const DOCUMENT =
  /^(?:(?:po|so|order|purchase order|invoice|contract|ref|reference|referencia|factura|bestellung|pedido)(?: (?:no|nr|number|numero|nummer|id))?\.?|no|nr|num|numero|nummer|番号|编号)$/;

/** A heading may promise what the cells do not hold: names of mines, grades, nothing. */
export function byContent(seen: readonly SeenColumn[], columns: Columns): void {
  const hasNumbers = seen.some(({ profile }) => profile.number >= 0.3);
  for (const [index, { heading, profile }] of seen.entries()) {
    const column = columns[index];
    if (column === null || column === undefined || profile.filled === 0) continue;
    if (column === 'kind' && profile.flag >= 0.8) columns[index] = 'recycled';
    else if (column === 'kind' && !looksLikeKind(profile)) columns[index] = 'note';
    if (column === 'id' && profile.repeats && DOCUMENT.test(plainWords(heading))) columns[index] = 'note';
    // Whose it is, and no answer.
    if (column === 'foreignEntityOfConcern' && profile.entity < 0.4 && /owner|所有/.test(plainWords(heading)))
      columns[index] = 'note';
    if (column === 'massUnit' && profile.unit < 0.5) columns[index] = null;
    const isOnlySum = column === 'valueUsd' && !hasNumbers;
    if (
      (column === 'mass' || column === 'price' || column === 'valueUsd') &&
      profile.number < 0.3 &&
      !isOnlySum
    )
      columns[index] = null;
    if (isStage(column)) columns[index] = stageByContent(column, profile, otherCountries(columns, index));
  }
}

const looksLikeKind = ({ mineral, number }: Profile): boolean => mineral < 0.3 && number < 0.3;

const otherCountries = (columns: Columns, index: number): boolean => {
  const own = columns[index];
  return isStage(own) && own.endsWith('.text') && columns.includes(`${stageOf(own)}.country`);
};

function stageByContent(column: StageColumn, profile: Profile, hasOther: boolean): Column | null {
  const stage = stageOf(column);
  if (stage === 'recycling' && profile.flag >= 0.8) return 'recycled';
  if (column.endsWith('.country') || column.endsWith('.text')) {
    if (profile.parts >= 0.3 || profile.lists > 0) return `${stage}.text`;
    if (profile.number > 0.6 && profile.country < 0.3)
      return profile.percent > 0.5 ? `${stage}.percent` : `${stage}.usd`;
    const isDoubtful = hasOther ? profile.surelyCountry < 0.7 : profile.country < 0.4;
    if (isDoubtful && (hasOther || column.endsWith('.text'))) return 'plant';
    return `${stage}.country`;
  }
  if (column.endsWith('.each')) return column;
  if (profile.number < 0.3) return profile.country > 0.5 ? `${stage}.country` : null;
  return column.endsWith('.usd') && profile.percent > 0.5 ? `${stage}.percent` : column;
}
