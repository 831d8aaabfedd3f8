/**
 * What a person types, chooses or presses in the page's HTML before its scripts are there. Answers are noted as soon as
 * the first script runs, for the form puts its own values into its fields; the head's script marks what is pressed. All of
 * it is said again once the form listens.
 */

type Control = HTMLInputElement | HTMLSelectElement;

interface Said {
  /** Where the field is found again, be it another element by then. */
  readonly selector: string;
  readonly value: string;
}

const notes = new Map<string, Said>();
let isComposing = false;
/** The field that has the caret, and where: hydrating may move it. */
let caret: {
  readonly field: HTMLInputElement;
  readonly from: number | null;
  readonly to: number | null;
} | null = null;
/** Where it is noted. */
let noted: HTMLElement | null = null;
let goOn = (): void => undefined;

const isControl = (node: unknown): node is Control =>
  node instanceof HTMLInputElement || node instanceof HTMLSelectElement;
const isChoice = (control: Control): boolean => control.type === 'radio' || control.type === 'checkbox';

function note(control: Control): void {
  const { id, name, value } = control;
  const selector = isChoice(control)
    ? `[name="${CSS.escape(name)}"][value="${CSS.escape(value)}"]`
    : `#${CSS.escape(id)}`;
  notes.set(name || id, { selector, value });
}

const isChanged = (control: Control): boolean =>
  control instanceof HTMLSelectElement
    ? control.selectedIndex > 0
    : isChoice(control)
      ? control.checked !== control.defaultChecked
      : control.value !== control.defaultValue;

const PRESSED = 'data-pressed';

/** Marks each button that is pressed, until `isOver`. */
export function markPresses(isOver: () => boolean): void {
  addEventListener('click', ({ target }) => {
    if (target instanceof Element && !isOver()) target.closest('#root button')?.toggleAttribute(PRESSED);
  });
}

/** Notes what was said in the fields below an element, and all that is said there from now on. */
export function noteEarly(root: HTMLElement): void {
  noted = root;
  for (const control of root.querySelectorAll<Control>('input, select'))
    if (isChanged(control)) note(control);
  root.addEventListener('input', onInput, true);
  root.addEventListener('compositionstart', onCompose, true);
  root.addEventListener('compositionend', onCompose, true);
  document.addEventListener('selectionchange', onCaret);
  onCaret();
}

/** Whether anything was noted. */
export const isAnythingSaid = (): boolean => notes.size > 0;

/** Has something done once the form has heard what was noted. */
export function onceSaid(act: () => void): void {
  goOn = act;
}

function onInput({ target }: Event): void {
  if (isControl(target)) note(target);
}

function onCaret(): void {
  const field = document.activeElement;
  if (!(field instanceof HTMLInputElement) || isChoice(field)) return;
  caret = { field, from: field.selectionStart, to: field.selectionEnd };
}

function onCompose({ type }: Event): void {
  isComposing = type === 'compositionstart';
}

/** Says to the fields, once, what was noted, and presses what was pressed; text, caret and focus stay as they are. */
export function sayEarly(): void {
  const root = noted;
  if (root === null) return;
  noted = null;
  root.removeEventListener('input', onInput, true);
  document.removeEventListener('selectionchange', onCaret);
  for (const { selector, value } of notes.values()) {
    const control = root.querySelector(selector);
    if (isControl(control)) say(control, value);
  }
  // What folds opened by itself; what is in it has to hear of that.
  for (const open of root.querySelectorAll('details[open]')) open.dispatchEvent(new Event('toggle'));
  for (const pressed of root.querySelectorAll<HTMLElement>(`[${PRESSED}]`)) {
    pressed.removeAttribute(PRESSED);
    pressed.click();
  }
  goOn();
}

/** React hears of a change only where the field differs from what React saw last: so it first sees the field empty. */
function say(control: Control, value: string): void {
  if (control instanceof HTMLSelectElement) {
    control.value = value;
    control.dispatchEvent(new Event('change', { bubbles: true }));
  } else if (isChoice(control)) {
    control.checked = false;
    control.click();
  } else if (!(isComposing && document.activeElement === control)) {
    // A word still being composed is told by its own end.
    control.value = '';
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(control, value);
    control.dispatchEvent(new Event('input', { bubbles: true }));
    // Whoever has gone on is not asked to choose from a list.
    if (document.activeElement !== control)
      control.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
    else if (caret?.field === control) control.setSelectionRange(caret.from, caret.to);
  }
}
