import type { Entry, Scenario } from '../law';

/** The scenario with one supplier's entries alone. */
export interface SupplierScenario {
  /** As written; '' for entries that name none. */
  readonly supplier: string;
  readonly scenario: Scenario;
}

/** The scenario's entries by supplier, in their order, each as a battery of its own; none where at most one is named. */
export function bySupplier(scenario: Scenario): readonly SupplierScenario[] {
  const { minerals } = scenario;
  const groups = new Map<string, Entry[]>();
  for (const entry of minerals?.entries ?? []) {
    const supplier = entry.supplier ?? '';
    const group = groups.get(supplier);
    if (group === undefined) groups.set(supplier, [entry]);
    else group.push(entry);
  }
  if (minerals === undefined || groups.size < 2) return [];
  return [...groups].map(([supplier, entries]) => ({
    supplier,
    scenario: { ...scenario, minerals: { ...minerals, entries } },
  }));
}
