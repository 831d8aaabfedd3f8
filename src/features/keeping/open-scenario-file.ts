import { readSaved } from '../../kept-work';
import type { Problem } from '../../kernel/problem';
import { isRecord } from '../../kernel/reader';
import { err, ok, type Result } from '../../kernel/result';
import { parseScenario } from '../../law';
import { type FormValues, fromScenario } from '../../scenario-form';

/** Why a scenario file cannot be opened. */
export type FileTrouble =
  | { readonly kind: 'not-json' }
  | { readonly kind: 'newer'; readonly version: number }
  | { readonly kind: 'problems'; readonly problems: readonly Problem[] };

const isEvaluation = (json: unknown): json is Readonly<Record<string, unknown>> =>
  isRecord(json) && json['format'] === 'battery-origin/evaluation';

/** The form in a file: a scenario (contract § 1), one with its evaluation, or a copy of what was kept on the device. */
export function openScenarioText(text: string): Result<FormValues, FileTrouble> {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return err({ kind: 'not-json' });
  }
  if (isRecord(json) && json['format'] === 'battery-origin/saved') return openSaved(text);
  const read = parseScenario(isEvaluation(json) ? json['scenario'] : json);
  if (read.ok) return ok(fromScenario(read.value));
  const { version } = isRecord(json) ? json : {};
  const isNewer = read.error.some(({ code }) => code === 'UNSUPPORTED_VERSION');
  return isNewer && typeof version === 'number' && version > 1
    ? err({ kind: 'newer', version })
    : err({ kind: 'problems', problems: read.error });
}

function openSaved(text: string): Result<FormValues, FileTrouble> {
  const read = readSaved(text);
  if (read.ok) return ok(read.value.form);
  return err(read.error.kind === 'newer' ? read.error : { kind: 'problems', problems: read.error.problems });
}
