import { fromPointer } from '../../kernel/pointer';
import { type PartnerWhatIf, type Scenario, sourcingTest } from '../../law';
import { m } from '../../text';
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
  const known = vehicleFactName(pointer);
  if (known !== undefined) return known;
  if (group === 'partners') return m.form_what_if_heading();
  if (at === undefined && (list === 'entries' || list === 'items' || list === ''))
    return vehicleFactName(`/${group}`) ?? '';
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
  const { scenario, rulebook } = words;
  // Where the test is not named, the day of delivery picks it.
  if (pointer === '/minerals/test') return leafWords(words, [], sourcingTest(scenario, rulebook));
  const { partners } = scenario;
  if (value === undefined) return absentWords(pointer);
  if (value === partners) return whatIfWords(words, partners);
  if (Array.isArray(value)) return m.insight_entries({ count: value.length });
  if (typeof value === 'object' && value !== null) return objectWords(words, value);
  if (typeof value === 'boolean') return leafWords(words, [], value);
  return leafWords(words, fromPointer(pointer), String(value));
}

/** Income of a year, a place of a stage, or components as one percentage. */
function objectWords(words: TraceWords, value: object): string {
  const { format } = words;
  const read = (key: string): string => String(Reflect.get(value, key) ?? '');
  if ('magiUsd' in value)
    return m.insight_entry({
      thing: leafWords(words, [], read('filingStatus')),
      value: format.exactMoney(read('magiUsd')),
    });
  if ('percent' in value)
    return m.insight_report_fact({
      name: format.country(read('country')),
      value: format.percent(read('percent'), 6),
    });
  if ('country' in value) return format.country(read('country'));
  // Components as one percentage: all that is asked of them here besides.
  return m.insight_fact_of({
    thing: m.insight_fact_feoc(),
    fact: leafWords(words, [], read('foreignEntityOfConcern') || 'unknown'),
  });
}

const NO_IF_ABSENT: ReadonlySet<string> = new Set([
  '/vehicle/fuelCell',
  '/vehicle/leased',
  '/minerals/graphiteTransition',
]);

/** What is not stated is not known; but for a few facts it means no. */
function absentWords(pointer: string): string {
  if (pointer === '/partners') return m.form_feoc_none();
  return NO_IF_ABSENT.has(pointer) ? m.insight_no() : m.insight_not_given();
}

/** The countries whose standing is changed, and the wider reading of Japan's agreement. */
function whatIfWords(
  { format }: TraceWords,
  { suspended = [], added = [], japanAllMinerals }: PartnerWhatIf,
): string {
  const countries = [...suspended, ...added.map(({ country }) => country)].map(format.country);
  return format.list(japanAllMinerals === true ? [...countries, m.form_japan_all()] : countries);
}
