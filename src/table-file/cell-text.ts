/** The text of a cell that is held as a number, a day or a yes; numbers lose the tail that binary fractions leave. */
export function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'number') return numberText(cell);
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10);
  return String(cell);
}

/** A number that is held as one has no doubtful mark: three decimals get a fourth, so that nobody takes them for thousands. */
export function numberText(value: number): string {
  if (!Number.isFinite(value)) return '';
  const text = String(Number(value.toPrecision(15)));
  if (/e/i.test(text)) return Math.abs(value) < 1 ? value.toFixed(6).replace(/\.?0+$/, '') : text;
  return /\.\d{3}$/.test(text) ? `${text}0` : text;
}
