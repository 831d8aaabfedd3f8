import { loadTableLate } from '../../table-file';

/** A sheet that came back, by the name of its file. */
export interface ReadSheet {
  readonly name: string;
  readonly records: readonly (readonly string[])[];
}

/** Reads a sheet that came back; undefined for a file that holds no table. */
export async function readSheet(file: File): Promise<ReadSheet | undefined> {
  const loaded = await loadTableLate(file);
  return loaded.kind === 'loaded' ? { name: file.name, records: loaded.table.records } : undefined;
}
