import { useSnapshot } from '../calculation';
import type { FormValues, Origin } from '../scenario-form';
import { typedIn } from '../starting-figures';
import { m } from '../text';
import { Tag } from '../ui';

const WORDS: Readonly<Record<Origin | 'mixed', () => string>> = {
  example: m.battery_origin_example,
  'car-list': m.battery_origin_car_list,
  typical: m.battery_origin_typical,
  assumed: m.battery_origin_assumed,
  mixed: m.battery_origin_mixed,
};

/** Tells where the values of a group came from (`vehicle`, or a list of fields); nothing where all are the person's. */
export function OriginTag({ of }: { readonly of: readonly string[] }) {
  const origin = useSnapshot(({ values }) => originOfGroup(values, of));
  return origin === undefined ? null : (
    <Tag tone={origin === 'example' ? 'strong' : 'plain'}>{WORDS[origin]()}</Tag>
  );
}

/** The source that a group's values share; `mixed` where the person typed some of them. */
export function originOfGroup(values: FormValues, of: readonly string[]): Origin | 'mixed' | undefined {
  const isOf = (path: string) => of.some((field) => path === field || path.startsWith(`${field}.`));
  const sources = Object.entries(values.origin).flatMap(([path, source]) => (isOf(path) ? [source] : []));
  // What is only assumed is the same for every car, and says nothing of the rest.
  const [first, ...others] = sources.filter((source) => source !== 'assumed');
  if (first === undefined) return undefined;
  const isMixed = others.some((source) => source !== first) || typedIn(values).some(isOf);
  return isMixed ? 'mixed' : first;
}
