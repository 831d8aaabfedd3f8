import { fromPointer, toPointer } from '../kernel/pointer';
import { rowErrand } from './row-errand';

/** The id of the question that a fact of the scenario answers, e.g. `q-vehicle-placedInService`. */
export const anchorFor = (pointer: string): string => ['q', ...fromPointer(pointer)].join('-');

/** The id of the control of a form field, e.g. `f-vehicle-placedInService`. */
export const fieldId = (field: string): string => `f-${field.replaceAll('.', '-')}`;

/**
 * Brings the question of a fact into view and puts the focus on its first control. A fact without a question
 * of its own leads to the one that holds it. Gives false when the page shows none of them.
 */
export const focusQuestion = (pointer: string): boolean =>
  focusFirst(steps(fromPointer(pointer)).map((path) => anchorFor(toPointer(path))));

/** The same for a form field, where a problem is shown. */
export function focusField(field: string): boolean {
  const [, place, cell] = ROW.exec(field) ?? [];
  if (place !== undefined) {
    const table = document.getElementById('chains');
    if (table !== null) openAround(table);
    rowErrand.ask({ place: Number(place), cell });
    return true;
  }
  return focusFirst(steps(field.split('.')).map((path) => fieldId(path.join('.'))));
}

/** A line of the chains table, or a cell of it. */
const ROW = /^chainRows\.(\d+)(?:\.(\w+))?$/;

/** A path and those that hold it, the longest first. */
const steps = (path: readonly string[]): readonly (readonly string[])[] =>
  path.map((_step, index) => path.slice(0, path.length - index));

/** A field comes before a button: the heading of a row is one, and its value stands after it. */
const FIELDS = 'input:not([type=hidden]), select, textarea, [role=grid]';
const CONTROLS = `${FIELDS}, summary, button`;
/** A part that is folded to one line, and opens when it hears `open-line`. */
const LINE = '[data-summary-line]';
const UNMADE = '[data-lazy]';
/** How long to wait for what a closed part makes when it is opened. */
const PATIENCE_MS = 2_000;

function focusFirst(ids: readonly string[]): boolean {
  const element = ids.map((id) => document.getElementById(id)).find((found) => found !== null);
  if (element === undefined) return false;
  const [wanted] = ids;
  const unmade = element.matches(UNMADE) ? [element] : [...element.querySelectorAll(UNMADE)];
  openAround(element);
  // What is asked for may be in a part that is made only when opened; among several nobody knows which.
  if (element.id !== wanted && unmade.length === 1) {
    for (const part of unmade) openPart(part);
    void focusOnceMade(ids, performance.now() + PATIENCE_MS);
  }
  focusOn(element);
  return true;
}

async function focusOnceMade(ids: readonly string[], deadline: number): Promise<void> {
  const [wanted = ''] = ids;
  while (document.getElementById(wanted) === null && performance.now() < deadline) {
    await new Promise(requestAnimationFrame);
  }
  const made = document.getElementById(wanted);
  if (made !== null) focusOn(made);
}

/** Opens whatever is folded around the element, and the element itself. */
function openAround(element: Element): void {
  const folded = `details, ${LINE}`;
  for (let part = element.closest(folded); part !== null; part = part.parentElement?.closest(folded) ?? null)
    openPart(part);
}

function openPart(part: Element): void {
  if (part.matches(LINE)) part.dispatchEvent(new Event('open-line'));
  else part.setAttribute('open', '');
}

function focusOn(element: HTMLElement): void {
  const control = element.matches(CONTROLS)
    ? element
    : (element.querySelector<HTMLElement>(FIELDS) ?? element.querySelector<HTMLElement>(CONTROLS));
  control?.focus({ preventScroll: true });
  void scrollOnceGrown(control ?? element, performance.now() + PATIENCE_MS);
}

/** A host gives the frame the height of its content a little later: until then the place is out of its reach. */
async function scrollOnceGrown(element: Element, deadline: number): Promise<void> {
  const { documentElement } = document;
  if (documentElement.dataset['hosted'] !== undefined) {
    do await new Promise(requestAnimationFrame);
    while (documentElement.scrollHeight > window.innerHeight && performance.now() < deadline);
  }
  element.scrollIntoView({ block: 'center' });
}
