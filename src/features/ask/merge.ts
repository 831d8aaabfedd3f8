import { withAnswers } from '../../insight';
import type { Entry, Scenario } from '../../law';
import { type FormValues, withMineral, withStage } from '../../scenario-form';
import type { SheetAnswers } from '../../table-file';

/** An entry that a sheet changes, before and after. */
export interface MergedEntry {
  readonly before: Entry;
  readonly after: Entry;
  readonly entity: 'none' | 'present' | undefined;
}

export interface Merged {
  readonly changed: readonly MergedEntry[];
  /** Ids that the sheet names and the form does not have. */
  readonly unknownIds: readonly string[];
  /** Ids whose answers change nothing: they are known already, or say what was said. */
  readonly sameIds: readonly string[];
}

/** What a sheet would change, by the ids of the entries. */
export function merge({ minerals }: Scenario, { stages, entities }: SheetAnswers): Merged {
  const entries = new Map((minerals?.entries ?? []).map((entry) => [entry.id, entry]));
  const ids = [...new Set([...stages.map(({ id }) => id), ...entities.keys()])];
  const changed: MergedEntry[] = [];
  const sameIds: string[] = [];
  for (const id of ids) {
    const before = entries.get(id);
    if (before === undefined) continue;
    const after = withAnswers(
      before,
      stages.filter((answer) => answer.id === id),
    );
    const said = entities.get(id);
    const entity = said === before.foreignEntityOfConcern ? undefined : said;
    if (after === before && entity === undefined) sameIds.push(id);
    else changed.push({ before, after, entity });
  }
  return { changed, sameIds, unknownIds: ids.filter((id) => !entries.has(id)) };
}

/** The form with what a sheet says; everything else in it stays as typed. */
export const applyMerged = (values: FormValues, changed: readonly MergedEntry[]): FormValues =>
  changed.reduce((form, { before, after, entity }) => {
    const stages = after.kind === 'shares' ? SHARES : CHAIN;
    const sourced =
      before === after ? form : stages.reduce((each, stage) => withStage(each, after, stage), form);
    return entity === undefined
      ? sourced
      : withMineral(sourced, after.id, {
          card: (entry) => ({ ...entry, foreignEntityOfConcern: entity }),
          row: (row) => ({ ...row, foreignEntityOfConcern: entity }),
        });
  }, values);

const SHARES = ['extraction', 'processing', 'recycled'] as const;
const CHAIN = ['extraction', 'processing', 'recycling'] as const;
