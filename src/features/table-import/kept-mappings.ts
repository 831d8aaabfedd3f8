import { localStore } from '../../platform/storage';
import type { Mapping } from '../../table-file';

const KEY = 'table-mappings';
/** Names of files that are remembered; the oldest is forgotten. */
const MOST = 20;

type Mappings = Readonly<Record<string, Mapping>>;

/** Months in English, Spanish, German and French, whole or short. */
const MONTH =
  /(?<![a-z])(?:jan|ene|feb|fev|mar|mrz|apr|abr|avr|may|mai|jun|jul|aug|ago|sep|set|oct|okt|nov|dec|dic|dez)[a-zéûäç]*(?![a-z])/g;

/** Next month's sheet has another number, or another month, in its name. */
const nameOf = (file: string): string =>
  file
    .toLowerCase()
    .replace(/\.[a-z]+$/, '')
    .replace(MONTH, '#')
    .replace(/\d+/g, '#');

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether a text that was kept is a mapping as far as anything relies on it: headings that equal a file's, and its choices. */
const isMapping = (value: unknown): value is Mapping =>
  isRecord(value) &&
  Array.isArray(value['headings']) &&
  isRecord(value['choices']) &&
  Array.isArray(value['choices']['columns']) &&
  Array.isArray(value['choices']['settled']) &&
  isRecord(value['choices']['words']);

function keptMappings(): Mappings {
  try {
    const read: unknown = JSON.parse(localStore.read(KEY) ?? '{}');
    return isRecord(read)
      ? Object.fromEntries(
          Object.entries(read).filter((each): each is [string, Mapping] => isMapping(each[1])),
        )
      : {};
  } catch {
    return {};
  }
}

/** How a file of such a name was understood the last time. */
export const keptMapping = (file: string): Mapping | undefined => keptMappings()[nameOf(file)];

/** Remembers how a file is understood, for the next of its name. */
export function keepMapping(file: string, mapping: Mapping): void {
  const { [nameOf(file)]: _, ...others } = keptMappings();
  const kept = [...Object.entries(others).slice(1 - MOST), [nameOf(file), mapping] as const];
  localStore.write(KEY, JSON.stringify(Object.fromEntries(kept)));
}
