import type { Rulebook } from '../law';
import { type DataFile, DataFileError } from './data-file-error';
import { fetchJson } from './fetch-json';
import type { Presets } from './presets';

/** The rulebook's files but for the partner list, by the first step of the paths of their problems. */
const FILE_OF: ReadonlyMap<string | undefined, DataFile> = new Map([
  ['parameters', 'parameters.json'],
  ['minerals', 'minerals.json'],
]);

/** The engine of the law; the page fetches its script once. */
export const fetchEngine = () => import('./engine');

/**
 * Fetches the engine of the law and the three files of the rulebook at once and reads them. `baseUrl` is their folder's address, ending in
 * a slash. Throws `DataFileError`; of several invalid files it names the first and lists the problems of all.
 */
export async function loadRulebook(baseUrl: string, signal?: AbortSignal): Promise<Rulebook> {
  const [{ parseRulebook }, partners, parameters, minerals] = await Promise.all([
    fetchEngine(),
    fetchJson('partners.json', { baseUrl, signal }),
    fetchJson('parameters.json', { baseUrl, signal }),
    fetchJson('minerals.json', { baseUrl, signal }),
  ]);
  const rulebook = parseRulebook({ partners, parameters, minerals });
  if (rulebook.ok) return rulebook.value;
  const file = FILE_OF.get(rulebook.error[0]?.path.split('/')[1]) ?? 'partners.json';
  throw new DataFileError(file, 'invalid', { problems: rulebook.error });
}

/** Fetches the presets and reads them. `baseUrl` is the folder's address, ending in a slash. Throws `DataFileError`. */
export async function loadPresets(baseUrl: string, signal?: AbortSignal): Promise<Presets> {
  const [{ parsePresets }, file] = await Promise.all([
    fetchEngine(),
    fetchJson('presets.json', { baseUrl, signal }),
  ]);
  const presets = parsePresets(file);
  if (presets.ok) return presets.value;
  throw new DataFileError('presets.json', 'invalid', { problems: presets.error });
}
