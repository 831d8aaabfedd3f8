/**
 * What a person types, chooses or ticks in the page's HTML before its scripts are there: noted as soon as the first of
 * them runs, for the form puts its own values into its fields, and said again once the form listens.
 */

type Control = HTMLInputElement | HTMLSelectElement;

interface Said {
  /** Where the field is found again, be it another element by then. */
  readonly selector: string;
  readonly value: string;
}

const notes = new Map<string, Said>();
let isComposing = false;

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

/** Notes what was said in the fields below an element, and all that is said there from now on. */
export function noteEarly(root: HTMLElement): void {
  for (const control of root.querySelectorAll<Control>('input, select'))
    if (isChanged(control)) note(control);
  root.addEventListener('input', onInput, true);
  root.addEventListener('compositionstart', onCompose, true);
  root.addEventListener('compositionend', onCompose, true);
}

function onInput({ target }: Event): void {
  if (isControl(target)) note(target);
}

function onCompose({ type }: Event): void {
  isComposing = type === 'compositionstart';
}

/** Says to the fields below an element, once, what was noted; text, caret and focus stay as they are. */
export function sayEarly(root: HTMLElement): void {
  root.removeEventListener('input', onInput, true);
  for (const { selector, value } of notes.values()) {
    const control = root.querySelector(selector);
    if (isControl(control)) say(control, value);
  }
  notes.clear();
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
    const { selectionStart, selectionEnd } = control;
    control.value = '';
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(control, value);
    control.dispatchEvent(new Event('input', { bubbles: true }));
    if (document.activeElement === control) control.setSelectionRange(selectionStart, selectionEnd);
    // Whoever has gone on is not asked to choose from a list.
    else control.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
  }
}
