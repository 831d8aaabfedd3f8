import { fromPointer } from '../../kernel/pointer';
import type { Messages } from '../../text';

const PLACES: Readonly<Record<string, (text: Messages) => string>> = {
  title: (text) => text.form_title(),
  vehicle: (text) => text.work_path_vehicle(),
  buyer: (text) => text.work_path_buyer(),
  minerals: (text) => text.work_path_minerals(),
  components: (text) => text.work_path_components(),
  partners: (text) => text.work_path_partners(),
  valueUsd: (text) => text.grid_value(),
  valueAddedUsd: (text) => text.work_path_value_added(),
  percent: (text) => text.work_path_percent(),
  country: (text) => text.form_stage_country(),
  mineral: (text) => text.grid_mineral(),
  extraction: (text) => text.grid_extraction(),
  processing: (text) => text.grid_processing(),
  recycling: (text) => text.grid_recycling(),
  recycled: (text) => text.grid_recycling(),
  foreignEntityOfConcern: (text) => text.grid_ownership(),
  note: (text) => text.grid_note(),
};

const NUMBERED: Readonly<Record<string, (text: Messages, number: string) => string>> = {
  entries: (text, number) => text.work_path_entry({ number }),
  items: (text, number) => text.work_path_component({ number }),
};

/** Where in a file something stands, in words: "Minerals, entry 4, value". What has no words keeps its name. */
export function pathWords(text: Messages, pointer: string): readonly string[] {
  const steps = fromPointer(pointer);
  const words: string[] = [];
  steps.forEach((step, index) => {
    const holder = steps[index - 1] ?? '';
    if (/^\d+$/.test(step)) {
      const number = String(Number(step) + 1);
      words.push(NUMBERED[holder]?.(text, number) ?? text.work_path_item({ number }));
    } else if (!Object.hasOwn(NUMBERED, step))
      words.push(Object.hasOwn(PLACES, step) ? (PLACES[step]?.(text) ?? step) : step);
  });
  return words;
}
