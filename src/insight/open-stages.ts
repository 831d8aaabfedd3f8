import {
  type Entry,
  isListed,
  NOT_KNOWN,
  type Part,
  type Rulebook,
  type Scenario,
  type Shares,
} from '../law';

/** A stage of an entry that somebody would have to tell. */
export interface OpenStage {
  readonly entry: Entry;
  readonly stage: 'extraction' | 'processing' | 'recycling';
  /** Percent of the stage that is not known. */
  readonly percent: number;
}

/** What has to be asked of one supplier. */
export interface OpenOfSupplier {
  /** As written; '' where none is named. */
  readonly supplier: string;
  readonly stages: readonly OpenStage[];
  /** Entries of which nobody said whether a foreign entity of concern took part. */
  readonly entities: readonly Entry[];
}

/** Everything of the minerals that is not known, by who could tell it. */
export function openBySupplier(scenario: Scenario, rulebook: Rulebook): readonly OpenOfSupplier[] {
  const listed = isListed(rulebook);
  const groups = new Map<string, { stages: OpenStage[]; entities: Entry[] }>();
  for (const entry of scenario.minerals?.entries ?? []) {
    if (!listed(entry.mineral)) continue;
    const stages = openStages(entry);
    const isOpen = isEntityOpen(entry);
    if (stages.length === 0 && !isOpen) continue;
    const supplier = entry.supplier ?? '';
    const group = groups.get(supplier) ?? { stages: [], entities: [] };
    groups.set(supplier, group);
    group.stages.push(...stages);
    if (isOpen) group.entities.push(entry);
  }
  return [...groups].map(([supplier, group]) => ({ supplier, ...group }));
}

const isEntityOpen = ({ foreignEntityOfConcern: answer }: Entry): boolean =>
  answer === undefined || answer === 'unknown';

/** The stages of an entry of which a part is not known; a chain that names one stage has no other. */
export function openStages(entry: Entry): readonly OpenStage[] {
  if (entry.kind === 'shares') return openShares(entry);
  const { extraction, processing, recycling } = entry;
  if ((extraction ?? processing ?? recycling) === undefined)
    return (['extraction', 'processing'] as const).map((stage) => ({ entry, stage, percent: 100 }));
  return (['extraction', 'processing', 'recycling'] as const).flatMap((stage) => {
    const acts = entry[stage] ?? [];
    const all = acts.reduce((sum, { valueAddedUsd }) => sum + Number(valueAddedUsd ?? 1), 0);
    const open = acts
      .filter(({ country }) => country === NOT_KNOWN)
      .reduce((sum, { valueAddedUsd }) => sum + Number(valueAddedUsd ?? 1), 0);
    return open > 0 ? [{ entry, stage, percent: (100 * open) / all }] : [];
  });
}

function openShares(entry: Shares): readonly OpenStage[] {
  const { extraction, processing, recycled } = entry;
  const named = (parts: readonly Part[] = []): number =>
    parts
      .filter(({ country }) => country !== NOT_KNOWN)
      .reduce((sum, { percent }) => sum + Number(percent), 0);
  const recycledOpen = (recycled ?? [])
    .filter(({ country }) => country === NOT_KNOWN)
    .reduce((sum, { percent }) => sum + Number(percent), 0);
  const open = [
    { entry, stage: 'extraction' as const, percent: 100 - named(extraction) },
    { entry, stage: 'processing' as const, percent: 100 - named(processing) },
    { entry, stage: 'recycling' as const, percent: recycledOpen },
  ];
  return open.filter(({ percent }) => percent > 1e-9);
}
