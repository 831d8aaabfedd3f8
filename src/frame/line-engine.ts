/** What computes the lines of a list of cars: in a worker that the lines of a page share, else in the line's frame. */
import { type Calculation, CalculationStore } from '../calculation';
import { loadPresets, loadRulebook } from '../data/load';
import { delayAfter, isWorthRetrying } from '../data/queries';
import { loadVehicles } from '../data/vehicles-query';
import type { UncausedResult } from '../embed/guest';
import type { Attributes } from '../embed/protocol';
import { evaluate, isHypothetical } from '../law';
import { deviceClock } from '../platform/clock';
import { blankForm, type FormValues } from '../scenario-form';
import type { AttributesPage } from './attributes-page';
import { HostAttributes } from './host-attributes';
import { type LineWords, lineWords } from './line-words';
import { resultDetail } from './result-detail';

/** A line's own frame, as the engine speaks with it. */
export interface LineClient extends Pick<AttributesPage, 'guest' | 'onView' | 'onMissing'> {
  readonly tell: (words: LineWords, result: UncausedResult) => void;
  /** The rules cannot be had. */
  readonly fail: () => void;
}

/** Takes what the host sets; done when the line says it. */
export type TakeAttributes = (attributes: Attributes) => Promise<void>;

/** What a line begins with. */
export interface LineStart {
  readonly attributes: Attributes;
  /** The address of the data's folder, with a slash at its end. */
  readonly data: string;
}

export type OpenLine = (client: LineClient, start: LineStart) => TakeAttributes;

export const openLine: OpenLine = (client, { attributes, data }) => {
  const files = filesAt(data);
  const store = new CalculationStore(blankForm(), null);
  let current: FormValues = blankForm();
  let isSettled = false;
  const tell = (): void => {
    const { calculation } = store.first.snapshot;
    if (calculation !== null && isSettled)
      client.tell(lineWords(calculation, deviceClock), resultOf(calculation));
  };
  const form = {
    values: () => current,
    replace: (values: FormValues) => {
      current = values;
      store.setValues(values);
    },
  };
  const onSettled = (settled: boolean): void => {
    isSettled = settled;
    tell();
  };
  // How the line looks is the frame's own work.
  const host = new HostAttributes({
    ...client,
    ...files,
    form,
    onSettled,
    applyLook: () => [],
    onRulebook: async (other) => store.setLaw({ rulebook: other ?? (await files.rulebook()), evaluate }),
  });
  store.first.subscribe(tell);
  files.rulebook().then((rulebook) => store.setLaw({ rulebook, evaluate }), client.fail);
  void host.start(attributes);
  return host.take;
};

const resultOf = ({ decided, evaluation, scenario, rulebook }: Calculation): UncausedResult =>
  resultDetail({
    deciding: decided.evaluation,
    evaluation,
    scenario,
    hypothetical: isHypothetical(scenario, rulebook),
  });

type Files = Pick<AttributesPage, 'rulebook' | 'edition' | 'presets' | 'cars'>;

const known = new Map<string, Files>();

/** The files of a folder, each fetched once for all lines. */
function filesAt(data: string): Files {
  const files = known.get(data) ?? {
    rulebook: kept(() => loadRulebook(data)),
    edition: (name: string) => retried(() => loadRulebook(`${data}editions/${name}/`)),
    presets: kept(() => loadPresets(data)),
    cars: kept(() => loadVehicles(data)),
  };
  known.set(data, files);
  return files;
}

/** Fetched once, and once more by whoever asks after it could not be had. */
function kept<T>(load: () => Promise<T>): () => Promise<T> {
  let fetched: Promise<T> | undefined;
  return () => {
    fetched ??= retried(load).catch((error) => {
      fetched = undefined;
      throw error;
    });
    return fetched;
  };
}

/** Tried again as often as the whole page would. */
async function retried<T>(load: () => Promise<T>, failures = 0): Promise<T> {
  try {
    return await load();
  } catch (error) {
    if (!(error instanceof Error) || !isWorthRetrying(failures, error)) throw error;
    await new Promise((resolve) => setTimeout(resolve, delayAfter(failures)));
    return retried(load, failures + 1);
  }
}
