import { isDecimal, readDecimal } from '../kernel/decimal';
import { type Act, type Chain, type Country, type Entry, NOT_KNOWN, type Part, type Shares } from '../law';

const WHOLE = 100;

/** An entry whose unknown places are all in a country that counts: what nobody named of a stage, too. */
export const asKnown = (entry: Entry, at: Country): Entry =>
  entry.kind === 'chain' ? chainAsKnown(entry, at) : sharesAsKnown(entry, at);

function chainAsKnown(entry: Chain, at: Country): Chain {
  const { extraction, processing, recycling, ...rest } = entry;
  if ((extraction ?? processing ?? recycling) === undefined)
    return { ...rest, processing: [{ country: at }] };
  return {
    ...rest,
    ...(extraction === undefined ? {} : { extraction: extraction.map(placed<Act>(at)) }),
    ...(processing === undefined ? {} : { processing: processing.map(placed<Act>(at)) }),
    ...(recycling === undefined ? {} : { recycling: recycling.map(placed<Act>(at)) }),
  };
}

function sharesAsKnown(entry: Shares, at: Country): Shares {
  const { extraction = [], processing = [], recycled } = entry;
  return {
    ...entry,
    ...(recycled === undefined ? {} : { recycled: recycled.map(placed<Part>(at)) }),
    extraction: filledUp(extraction.map(placed<Part>(at)), at),
    processing: filledUp(processing.map(placed<Part>(at)), at),
  };
}

const placed =
  <T extends { readonly country: Country }>(at: Country) =>
  (place: T): T =>
    place.country === NOT_KNOWN ? { ...place, country: at } : place;

/** The parts with what nobody named as one more. */
function filledUp(parts: readonly Part[], at: Country): readonly Part[] {
  const rest = WHOLE - parts.reduce((sum, { percent }) => sum + Number(percent), 0);
  const percent = readDecimal(rest.toFixed(6).replace(/\.?0+$/, ''));
  return isDecimal(percent) && Number(percent) > 0 ? [...parts, { country: at, percent }] : parts;
}
