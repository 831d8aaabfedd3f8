import { useSnapshot } from '../../calculation';
import { m } from '../../text';
import { format } from '../../text/format';

/** What is known of the battery's parts, in words. */
export function useComponentsWords(): string {
  return useSnapshot(({ reading, values }) => {
    const { components } = reading.scenario;
    if (components?.kind === 'share')
      return m.battery_parts_percent({ percent: format.percent(components.northAmericanPercent) });
    const count = values.components.kind === 'list' ? values.components.items.length : 0;
    return count === 0 ? m.battery_parts_none() : m.battery_parts_items({ count });
  });
}
