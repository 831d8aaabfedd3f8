import { type Act, type Entry, NOT_KNOWN, type Part } from '../../law';
import type { Stage } from './move-stage';

/** The entry as if nothing of a stage counted any more: all its places are not known. */
export function withoutStage(entry: Entry, stage: Stage): Entry {
  if (entry.kind === 'chain') {
    const field = stage === 'recycled' ? 'recycling' : stage;
    return { ...entry, [field]: entry[field]?.map((act): Act => ({ ...act, country: NOT_KNOWN })) };
  }
  const field = stage === 'recycling' ? 'recycled' : stage;
  return { ...entry, [field]: entry[field]?.map((part): Part => ({ ...part, country: NOT_KNOWN })) };
}
