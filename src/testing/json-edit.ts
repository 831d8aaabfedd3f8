import { fromPointer } from '../kernel/pointer';

/** A copy of the JSON value with the place at the pointer set, objects on the way made as needed; `undefined` removes it, `-` appends. */
export function withValueAt(json: unknown, pointer: string, value: unknown): unknown {
  return setAt(json, fromPointer(pointer), value);
}

function setAt(json: unknown, steps: readonly string[], value: unknown): unknown {
  const [step, ...rest] = steps;
  if (step === undefined) return value;
  if (Array.isArray(json)) return setInList(json, Number(step), rest, value);
  const record: Record<string, unknown> = typeof json === 'object' && json !== null ? { ...json } : {};
  const next = setAt(record[step], rest, value);
  if (next === undefined) delete record[step];
  else record[step] = next;
  return record;
}

function setInList(
  list: readonly unknown[],
  index: number,
  rest: readonly string[],
  value: unknown,
): unknown {
  if (Number.isNaN(index)) return [...list, setAt(undefined, rest, value)];
  const next = setAt(list[index], rest, value);
  return next === undefined ? list.filter((_, place) => place !== index) : list.with(index, next);
}

/** The value at the pointer; `undefined` where there is none. */
export function valueAt(json: unknown, pointer: string): unknown {
  return fromPointer(pointer).reduce<unknown>(
    (value, step) => (typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined),
    json,
  );
}
