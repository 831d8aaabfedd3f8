import type { Format } from './format';

type Args = Readonly<Record<string, string | number>>;

/** Writes a problem's sentence from its arguments. */
export type Sentence = (args: Args, format: Format) => string;
