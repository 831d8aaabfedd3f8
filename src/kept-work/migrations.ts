/**
 * How a document kept by an older version is read today. Each step turns one version into the next; a step
 * once published is never edited. A new version adds a step here and a fixture beside the test.
 */
import { isRecord } from '../kernel/reader';

type Json = Readonly<Record<string, unknown>>;

const formOf = (json: Json): Json => (isRecord(json['form']) ? json['form'] : {});

const itemsOf = (list: unknown): readonly unknown[] => (Array.isArray(list) ? list : []);

const withSupplier = (item: unknown): unknown => (isRecord(item) ? { ...item, supplier: '' } : item);

function withCarAndMarks(form: Json): Json {
  const { vehicle, entries, chainRows } = form;
  return {
    ...form,
    origin: {},
    vehicle: isRecord(vehicle) ? { ...vehicle, car: '', acquisition: '', certifiedUsd: '' } : vehicle,
    entries: itemsOf(entries).map(withSupplier),
    chainRows: itemsOf(chainRows).map(withSupplier),
  };
}

/** Step `n` reads version `n` and gives version `n + 1`. */
const STEPS: Readonly<Record<number, (json: Json) => Json>> = {
  // Chains got a table of their own; the buyer is kept only when asked, and before nobody could ask.
  1: (json) => ({
    ...json,
    version: 2,
    keepsIncome: false,
    form: { ...formOf(json), chainRows: [] },
  }),
  // Each value has a mark of where it came from; a car of the list, how it was got, its certificate, suppliers.
  2: (json) => ({ ...json, version: 3, lacksIncome: false, form: withCarAndMarks(formOf(json)) }),
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
