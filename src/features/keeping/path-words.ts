import { fromPointer } from '../../kernel/pointer';
import { m } from '../../text';

const PLACES: Readonly<Record<string, () => string>> = {
  title: m.form_title,
  vehicle: m.work_path_vehicle,
  buyer: m.work_path_buyer,
  minerals: m.work_path_minerals,
  components: m.work_path_components,
  partners: m.work_path_partners,
  valueUsd: m.grid_value,
  valueAddedUsd: m.work_path_value_added,
  percent: m.work_path_percent,
  country: m.form_stage_country,
  mineral: m.grid_mineral,
  extraction: m.grid_extraction,
  processing: m.grid_processing,
  recycling: m.grid_recycling,
  recycled: m.grid_recycling,
  foreignEntityOfConcern: m.grid_ownership,
  note: m.grid_note,
};

const NUMBERED: Readonly<Record<string, (number: string) => string>> = {
  entries: (number) => m.work_path_entry({ number }),
  items: (number) => m.work_path_component({ number }),
};

/** Where in a file something stands, in words: "Minerals, entry 4, value". What has no words keeps its name. */
export function pathWords(pointer: string): readonly string[] {
  const steps = fromPointer(pointer);
  const words: string[] = [];
  steps.forEach((step, index) => {
    const holder = steps[index - 1] ?? '';
    if (/^\d+$/.test(step)) {
      const number = String(Number(step) + 1);
      words.push(NUMBERED[holder]?.(number) ?? m.work_path_item({ number }));
    } else if (!Object.hasOwn(NUMBERED, step))
      words.push(Object.hasOwn(PLACES, step) ? (PLACES[step]?.() ?? step) : step);
  });
  return words;
}
