import { m } from '../text';
import type { LineWords } from './line-words';

/** The line in the page: made without the page's framework, which a list of a dozen cars would load a dozen times. */
export class LineView {
  readonly element = document.createElement('div');
  readonly #words = document.createElement('p');
  readonly #amount = document.createElement('strong');
  readonly #reason = document.createElement('span');
  readonly #button = document.createElement('button');
  #marks: readonly string[] = [];

  constructor(onToggle: () => void) {
    this.element.className = 'line';
    this.#button.type = 'button';
    this.#button.addEventListener('click', onToggle);
    this.#words.append(this.#amount, ' ', this.#reason);
    this.element.append(this.#words, this.#button);
    this.setOpen(false);
  }

  /** While the whole is open, its own verdict is the page's status, and the line is words alone. */
  show({ amount, reason, marks }: LineWords, isOpen = false): void {
    this.#amount.textContent = amount;
    this.#reason.textContent = this.#reason.title = reason;
    for (const name of this.#marks) this.#words.removeAttribute(name);
    const status: Readonly<Record<string, string>> = isOpen
      ? {}
      : { role: 'status', 'aria-label': m.result_heading(), ...marks };
    for (const [name, value] of Object.entries(status)) this.#words.setAttribute(name, value);
    this.#marks = Object.keys(status);
  }

  setOpen(isOpen: boolean): void {
    this.#button.textContent = isOpen ? m.embed_compact_close() : m.embed_compact_open();
    this.#button.setAttribute('aria-expanded', String(isOpen));
  }

  focus(): void {
    this.#button.focus({ preventScroll: true });
  }
}
