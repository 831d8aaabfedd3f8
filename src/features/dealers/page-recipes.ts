/** How the embed stands in pages that are made in other ways than by hand. */
import { m } from '../../text';
import { type Choices, chosen, frameSnippet } from './snippet';

export interface PageRecipe {
  readonly name: string;
  readonly code: string;
}

const REACT = `// React 19. Load embed.js once, in the page or here; the declarations know the element in TSX.
import { useEffect, useRef } from 'react';
import type { BatteryOriginElement } from './battery-origin';

export function Credit({ car, day }: { car: string; day: string }) {
  const element = useRef<BatteryOriginElement>(null);
  useEffect(() => {
    const told = () => console.log(element.current?.result?.amountUsd);
    const current = element.current;
    current?.addEventListener('battery-origin:result', told);
    return () => current?.removeEventListener('battery-origin:result', told);
  }, []);
  return <battery-origin ref={element} car={car} placed-in-service={day} />;
}`;

const VUE = `<!-- Vue 3. In vite.config: vue({ template: { compilerOptions: { isCustomElement: (tag) => tag === 'battery-origin' } } }) -->
<script setup>
defineProps(['car', 'day']);
const told = (event) => console.log(event.detail.amountUsd);
</script>
<template>
  <battery-origin :car="car" :placed-in-service="day" @battery-origin:result="told"></battery-origin>
</template>`;

const DATA_LAYER = `<script>
  window.dataLayer = window.dataLayer || [];
  document.addEventListener('battery-origin:result', function (event) {
    var result = event.detail;
    if (result.cause !== 'visitor') return; // the page's own prefill is nobody's doing
    dataLayer.push({ event: 'battery_origin_result', credit_status: result.status, credit_amount: result.amountUsd, credit_basis: result.basis });
  });
</script>`;

const inventory = (base: string): string => `<script src="${base}embed.js" async></script>
<!-- One line a car; each loads only when it nears the screen, and opens to the whole. -->
<battery-origin view="compact" style="display:block;min-height:72px" car="hyundai-ioniq-5" placed-in-service="2025-04-15"></battery-origin>
<battery-origin view="compact" style="display:block;min-height:72px" car="chevrolet-equinox-ev" placed-in-service="2025-04-15"></battery-origin>`;

const TABS = `<script>
  // A hidden tab loads nothing until it is shown. An accordion that fixes its own height at opening has to follow:
  document.addEventListener('battery-origin:size', function (event) {
    var panel = event.target.closest('.accordion-panel');
    if (panel) panel.style.maxHeight = panel.scrollHeight + 'px';
  });
</script>`;

const asDiv = (choices: Choices, base: string): string => {
  const attributes = chosen(choices).map(
    ([name, value]) => ` data-${name}="${value.replaceAll('"', '&quot;')}"`,
  );
  return `<script src="${base}embed.js" async></script>
<div data-battery-origin${attributes.join('')}></div>`;
};

/** The recipes, the plain frame for site builders first among those without a script. */
export const pageRecipes = (choices: Choices, base: string, title: string): readonly PageRecipe[] => [
  { name: 'React', code: REACT },
  { name: 'Vue', code: VUE },
  { name: m.dealers_recipe_wordpress(), code: asDiv(choices, base) },
  { name: m.dealers_recipe_builders(), code: frameSnippet(choices, base, title) },
  { name: m.dealers_recipe_inventory(), code: inventory(base) },
  { name: m.dealers_recipe_data_layer(), code: DATA_LAYER },
  { name: m.dealers_recipe_tabs(), code: TABS },
];
