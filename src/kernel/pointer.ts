/** One step of a JSON Pointer: a field's name or a place in a list. */
export type Step = string | number;

/** The JSON Pointer (RFC 6901) of the steps; none give `''`, the root. */
export const toPointer = (steps: readonly Step[]): string =>
  steps.map((step) => `/${escapeStep(step)}`).join('');

const escapeStep = (step: Step): string =>
  typeof step === 'number' ? String(step) : step.replaceAll('~', '~0').replaceAll('/', '~1');

/** The steps of a JSON Pointer, each as text. */
export const fromPointer = (pointer: string): readonly string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
