import { emptyForm, type FormValues } from '../scenario-form';

export const FORMAT = 'battery-origin/saved';
export const CURRENT_VERSION = 3;

/** Work as it is kept on the device. */
export interface SavedDocument {
  /** '' for work that was never given a name. */
  readonly name: string;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
  /** Whether the person asked for income and tax to be kept. */
  readonly keepsIncome: boolean;
  /** Whether income or tax was left out when it was written. */
  readonly lacksIncome?: boolean;
  readonly form: FormValues;
}

/** The form without the buyer's part of it. */
export const withoutIncome = (form: FormValues): FormValues => ({ ...form, buyer: emptyForm().buyer });

/** Whether anything is said of income and tax. */
export const hasIncome = ({ buyer }: FormValues): boolean =>
  JSON.stringify(buyer) !== JSON.stringify(emptyForm().buyer);

/** The text to keep; the buyer's answers are in it only when asked. */
export function writeSaved(saved: SavedDocument): string {
  const form = saved.keepsIncome ? saved.form : withoutIncome(saved.form);
  const lacksIncome = saved.lacksIncome === true || (!saved.keepsIncome && hasIncome(saved.form));
  return JSON.stringify({ format: FORMAT, version: CURRENT_VERSION, ...saved, lacksIncome, form });
}
