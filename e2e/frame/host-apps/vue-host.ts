/** The same page in Vue 3. */
import { createApp, h, ref } from 'vue';
import type { BatteryOriginResult } from '../../../public/embed/battery-origin';

const hasFallback = ref(true);
const msrp = ref('50000');
const told = ref('');

const toggle = () => {
  hasFallback.value = !hasFallback.value;
};
const change = () => {
  msrp.value = '99000';
};
const hear = ({ detail }: CustomEvent<BatteryOriginResult>) => {
  told.value = detail.cause;
};

createApp(() =>
  h('main', [
    h('button', { onClick: toggle }, 'Fallback'),
    h('button', { onClick: change }, 'Trim'),
    h('output', told.value),
    h('battery-origin', { msrp: msrp.value, 'vehicle-class': 'suv', 'onBattery-origin:result': hear }, [
      hasFallback.value ? h('a', { href: '#credit' }, 'About the credit') : null,
    ]),
  ]),
).mount('#app');
