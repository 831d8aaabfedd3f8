import { fromPointer, toPointer } from '../kernel/pointer';

/** The id of the question that a fact of the scenario answers, e.g. `q-vehicle-placedInService`. */
export const anchorFor = (pointer: string): string => ['q', ...fromPointer(pointer)].join('-');

/** The id of the control of a form field, e.g. `f-vehicle-placedInService`. */
export const fieldId = (field: string): string => `f-${field.replaceAll('.', '-')}`;

/**
 * Brings the question of a fact into view and puts the focus on its first control. A fact without a question
 * of its own leads to the one that holds it. Gives false when the page shows none of them.
 */
export function focusQuestion(pointer: string): boolean {
  const steps = fromPointer(pointer);
  for (let length = steps.length; length > 0; length -= 1) {
    if (focusIn(anchorFor(toPointer(steps.slice(0, length))))) return true;
  }
  return false;
}

/** The same for a form field, where a problem is shown. */
export function focusField(field: string): boolean {
  const steps = field.split('.');
  for (let length = steps.length; length > 0; length -= 1) {
    if (focusIn(fieldId(steps.slice(0, length).join('.')))) return true;
  }
  return false;
}

const CONTROLS = 'input:not([type=hidden]), select, textarea, summary, button';

function focusIn(id: string): boolean {
  const element = document.getElementById(id);
  if (element === null) return false;
  for (let around = element.closest('details'); around !== null; ) {
    around.open = true;
    around = around.parentElement?.closest('details') ?? null;
  }
  const control = element.matches(CONTROLS) ? element : element.querySelector<HTMLElement>(CONTROLS);
  control?.focus({ preventScroll: true });
  element.scrollIntoView({ block: 'center' });
  return true;
}
