/**
 * How a document kept by an older version is read today. Each step turns one version into the next; a step
 * once published is never edited. A new version adds a step here and a fixture beside the test.
 */
import { isRecord } from '../kernel/reader';

type Json = Readonly<Record<string, unknown>>;

const formOf = (json: Json): Json => (isRecord(json['form']) ? json['form'] : {});

/** Step `n` reads version `n` and gives version `n + 1`. */
const STEPS: Readonly<Record<number, (json: Json) => Json>> = {
  // Chains got a table of their own; the buyer is kept only when asked, and before nobody could ask.
  1: (json) => ({
    ...json,
    version: 2,
    keepsIncome: false,
    form: { ...formOf(json), chainRows: [] },
  }),
};

/** The document as the current version writes it; as it is when there is no way from its version. */
export function migrate(json: Json): Json {
  let current = json;
  for (;;) {
    const { version } = current;
    const step = typeof version === 'number' ? STEPS[version] : undefined;
    if (step === undefined) return current;
    current = step(current);
  }
}
