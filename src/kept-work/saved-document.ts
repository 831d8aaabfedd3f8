import type { Problem } from '../kernel/problem';
import { boolean, isRecord, object, option, type Read, readAll, required, text } from '../kernel/reader';
import { err, type Result } from '../kernel/result';
import { migrate } from './migrations';
import { readFormValues } from './read-form-values';
import { CURRENT_VERSION, FORMAT, type SavedDocument } from './write-saved';

export { hasIncome, type SavedDocument, withoutIncome, writeSaved } from './write-saved';

/** A document as it was read. */
export interface ReadDocument extends SavedDocument {
  readonly lacksIncome: boolean;
}

interface Written extends ReadDocument {
  readonly format: typeof FORMAT;
  readonly version: typeof CURRENT_VERSION;
}

/** Why a kept document cannot be read. */
export type SavedTrouble =
  | { readonly kind: 'newer'; readonly version: number }
  | { readonly kind: 'corrupt'; readonly problems: readonly Problem[] };

const wholeNumber: Read<number> = (input, reading) =>
  Number.isSafeInteger(input) && typeof input === 'number' && input >= 0
    ? input
    : reading.report('NOT_A_DECIMAL');

const MAX_NAME = 1_000;

const written = object<Written>({
  format: required(option(FORMAT)),
  version: required((input, reading) =>
    input === CURRENT_VERSION ? CURRENT_VERSION : reading.report('UNSUPPORTED_VERSION'),
  ),
  name: required(text(MAX_NAME)),
  savedAt: required(wholeNumber),
  keepsIncome: required(boolean),
  lacksIncome: required(boolean),
  form: required(readFormValues),
});

/** Reads what was kept, by this or an older version; a newer one is told apart from damage. */
export function readSaved(kept: string): Result<ReadDocument, SavedTrouble> {
  const json = parse(kept);
  if (!isRecord(json)) return err({ kind: 'corrupt', problems: [{ path: '', code: 'NOT_AN_OBJECT' }] });
  const { format, version } = json;
  if (format === FORMAT && typeof version === 'number' && version > CURRENT_VERSION)
    return err({ kind: 'newer', version });
  const read = readAll(migrate(json), written);
  return read.ok ? read : err({ kind: 'corrupt', problems: read.error });
}

function parse(kept: string): unknown {
  try {
    return JSON.parse(kept);
  } catch {
    return undefined;
  }
}
