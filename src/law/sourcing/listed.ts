import type { MineralId } from '../mineral';
import type { Rulebook } from '../rulebook';

/** Tells whether a mineral is on the § 45X(c)(6) list; only those weigh in the share and in the FEOC rule. */
export function isListed({ minerals }: Rulebook): (mineral: MineralId) => boolean {
  const listed: ReadonlySet<MineralId> = new Set(minerals.minerals.map(({ id }) => id));
  return (mineral) => listed.has(mineral);
}
