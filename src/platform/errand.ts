/** Something asked for in one part of the page and done in another, which may not be there yet. */
export class Errand<T> {
  #doer: ((what: T) => void) | null = null;
  #waiting: { readonly what: T } | null = null;

  /** Asks; of several that wait, the last is done. */
  ask(what: T): void {
    if (this.#doer === null) this.#waiting = { what };
    else this.#doer(what);
  }

  /** Does what is asked, and was; returns how to stop. */
  serve(doer: (what: T) => void): () => void {
    this.#doer = doer;
    const waiting = this.#waiting;
    this.#waiting = null;
    if (waiting !== null) doer(waiting.what);
    return () => {
      if (this.#doer === doer) this.#doer = null;
    };
  }
}
