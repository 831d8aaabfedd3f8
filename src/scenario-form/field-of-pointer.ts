import { fromPointer, type Step } from '../kernel/pointer';

/** A piece of the scenario to be: its named fields. */
export type Piece = Record<string, unknown>;

/** Notes from which part of the form each object and list of a candidate came. */
export class Origins {
  readonly #fields = new WeakMap<object, string>();

  /** The piece without what is absent; nothing if nothing is left. */
  object(field: string, piece: Piece): Piece | undefined {
    const present = Object.fromEntries(Object.entries(piece).filter(([, value]) => value !== undefined));
    if (Object.keys(present).length === 0) return undefined;
    this.#fields.set(present, field);
    return present;
  }

  /** The items that are there; nothing if none is. */
  list(field: string, items: readonly unknown[]): readonly unknown[] | undefined {
    const present = items.filter((item) => item !== undefined);
    if (present.length === 0) return undefined;
    this.#fields.set(present, field);
    return present;
  }

  /** The form field a JSON Pointer leads to: that of the deepest known piece on the way, and the steps below it. */
  fieldOf(json: Piece, pointer: string): string {
    let piece: unknown = json;
    let field = '';
    let below: Step[] = [];
    for (const step of fromPointer(pointer)) {
      piece = isObject(piece) ? Reflect.get(piece, step) : undefined;
      const known = isObject(piece) ? this.#fields.get(piece) : undefined;
      field = known ?? field;
      below = known === undefined ? [...below, step] : [];
    }
    return [field, ...below].filter((part) => part !== '').join('.');
  }
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
