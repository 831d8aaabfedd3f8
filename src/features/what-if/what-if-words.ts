import { useSnapshot } from '../../calculation';
import { m } from '../../text';

/** How many changes to the partner list are taken. */
export const useWhatIfCount = (): number =>
  useSnapshot(
    ({ values: { partners } }) =>
      partners.suspended.length +
      partners.added.filter(({ country }) => country !== '').length +
      (partners.japanAllMinerals ? 1 : 0),
  );

/** What is taken as if, in words; one to try while there is none. */
export function useWhatIfWords(): string {
  const count = useWhatIfCount();
  return count === 0 ? m.battery_what_if_none() : m.form_what_if_on({ count });
}
