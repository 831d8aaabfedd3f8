import { fromPointer } from '../../kernel/pointer';
import type { Scenario } from '../../law';
import { leafWords, pathWords } from '../../text/fact-words';
import { vehicleFactName } from '../../text/facts';
import type { TraceWords } from './words';

/** A fact that decided: its name, what it says, and where it is asked. */
export interface Fact {
  readonly pointer: string;
  readonly name: string;
  readonly value: string;
}

/** The facts that a finding's trace names, in words. */
export const factsIn = (words: TraceWords, used: readonly string[]): readonly Fact[] =>
  used.map((pointer) => ({ pointer, name: nameOf(words, pointer), value: valueWords(words, pointer) }));

function nameOf(words: TraceWords, pointer: string): string {
  const [group = '', list = '', at, field = ''] = fromPointer(pointer);
  const known = vehicleFactName(words.text, pointer);
  if (known !== undefined) return known;
  if (at === undefined && (list === 'entries' || list === 'items' || list === ''))
    return vehicleFactName(words.text, `/${group}`) ?? '';
  if (at === undefined) return pathWords(words, [group, list]);
  return pathWords(words, [list, idOf(words.scenario, list, Number(at)), field]);
}

/** The place of an entry or a component as its id, which is what it is named by. */
function idOf({ minerals, components }: Scenario, list: string, at: number): string {
  if (list === 'entries') return minerals?.entries[at]?.id ?? '';
  return (components?.kind === 'list' ? components.items[at]?.id : undefined) ?? '';
}

function valueAt(scenario: Scenario, pointer: string): unknown {
  let value: unknown = scenario;
  for (const step of fromPointer(pointer))
    value = typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined;
  return value;
}

function valueWords(words: TraceWords, pointer: string): string {
  const value = valueAt(words.scenario, pointer);
  if (value === undefined) return words.text.insight_not_given();
  if (Array.isArray(value)) return words.text.insight_entries({ count: value.length });
  if (typeof value === 'object' && value !== null) return objectWords(words, value);
  if (typeof value === 'boolean') return leafWords(words, [], value);
  return leafWords(words, fromPointer(pointer), String(value));
}

/** Income of a year, or a place of a stage. */
function objectWords({ text, format }: TraceWords, value: object): string {
  const read = (key: string): string => String(Reflect.get(value, key) ?? '');
  if ('magiUsd' in value) return format.exactMoney(read('magiUsd'));
  if ('percent' in value)
    return text.insight_report_fact({
      name: format.country(read('country')),
      value: format.percent(read('percent'), 6),
    });
  if ('country' in value) return format.country(read('country'));
  return text.insight_given();
}
