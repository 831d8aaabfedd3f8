import { readFormValues } from '../kept-work';
import { object, readAll, required } from '../kernel/reader';
import type { FormValues } from '../scenario-form';

interface Typed {
  readonly wanted: FormValues;
  readonly current: FormValues;
}

const typed = object<Typed>({ wanted: required(readFormValues), current: required(readFormValues) });

/** What the tab kept; null when it is of another version or damaged. */
export function readTyped(text: string): Typed | null {
  try {
    const read = readAll(JSON.parse(text), typed);
    return read.ok ? read.value : null;
  } catch {
    return null;
  }
}
