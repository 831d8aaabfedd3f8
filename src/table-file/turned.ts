/** Rows as columns, and columns as rows. */
export const turned = (records: readonly (readonly string[])[]): readonly (readonly string[])[] =>
  Array.from({ length: Math.max(0, ...records.map(({ length }) => length)) }, (_, column) =>
    records.map((record) => record[column] ?? ''),
  );
