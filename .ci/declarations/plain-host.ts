/** A page without a framework, as its types see it. */
import type { BatteryOriginAttributes, BatteryOriginResult } from './battery-origin';

const amounts: (number | null)[] = [];
const note = ({ amountUsd, cause }: BatteryOriginResult) => cause === 'visitor' && amounts.push(amountUsd);

document.addEventListener('battery-origin:result', ({ detail }) => note(detail));
addEventListener('battery-origin:error', ({ detail }) => detail.attribute === 'battery-kwh');
for (const element of document.querySelectorAll('.credit')) {
  element.addEventListener('battery-origin:size', ({ detail }) => detail.height.toFixed());
  element.shadowRoot?.addEventListener('battery-origin:result', ({ detail }) => note(detail));
}

const element = document.createElement('battery-origin');
if (element.result !== null) note(element.result);
const set = (name: keyof BatteryOriginAttributes, value: string) => element.setAttribute(name, value);
set('certified', '7500');

// @ts-expect-error: read only
element.result = null;
// @ts-expect-error: no such attribute
set('colour', 'red');
// @ts-expect-error: an amount may be null
document.addEventListener('battery-origin:result', ({ detail }) => detail.amountUsd.toFixed());
