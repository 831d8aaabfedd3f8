import { blankForm, type FormValues, mineralMark, mineralsOf } from '../scenario-form';

const GROUPS = ['title', 'battery', 'vehicle', 'buyer', 'sourcing', 'components', 'partners'] as const;

/** Where a form differs from a blank one: its fields, and the marks of its minerals. */
export function filledFields(values: FormValues): readonly string[] {
  const blank = blankForm();
  const fields = GROUPS.flatMap((group) => differing(group, values[group], blank[group]));
  return [...fields, ...mineralsOf(values).map(({ id }) => mineralMark(id))];
}

function differing(path: string, value: unknown, blank: unknown): readonly string[] {
  if (JSON.stringify(value) === JSON.stringify(blank)) return [];
  if (!isGroup(value)) return [path];
  return Object.entries(value).flatMap(([key, part]) =>
    differing(`${path}.${key}`, part, isGroup(blank) ? blank[key] : undefined),
  );
}

/** Whether a value holds others by name. */
export const isGroup = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
