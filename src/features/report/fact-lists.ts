import type { Origin } from '../../scenario-form';
import { m } from '../../text';
import { leafWords, pathWords } from '../../text/fact-words';
import { leavesOf } from '../../text/leaves';
import { feocWords } from './places';
import type { FactLists, ReportFact, ReportWords } from './report-words';

/** Where the value of a field of the form came from; undefined when the person said it. */
export type OriginOf = (field: string) => Origin | undefined;

interface Told extends ReportFact {
  readonly field: string;
}

/** The facts in three lists: said by the person, from the car list, assumed. */
export function factLists(
  words: ReportWords,
  { withIncome, originOf }: { readonly withIncome: boolean; readonly originOf: OriginOf },
): FactLists {
  const facts = factsOf(words, withIncome).map((fact) => ({ ...fact, origin: originOf(fact.field) }));
  return {
    said: facts.filter(({ origin }) => origin === undefined),
    listed: facts.filter(({ origin }) => origin === 'car-list'),
    assumed: facts.filter(({ origin }) => origin !== undefined && origin !== 'car-list'),
  };
}

/** The lists that hold something, each under its heading. */
export const listsOf = ({
  said,
  listed,
  assumed,
}: FactLists): readonly { readonly heading: string; readonly facts: readonly ReportFact[] }[] =>
  [
    { heading: m.answer_said(), facts: said },
    { heading: m.answer_from_list(), facts: listed },
    { heading: m.answer_assumed(), facts: assumed },
  ].filter(({ facts }) => facts.length > 0);

/** The field of the form that holds a fact of the scenario. */
const fieldOf = ([group = '', ...rest]: readonly string[]): string =>
  [group === 'minerals' ? 'sourcing' : group, ...rest].join('.');

/** All that was entered but the minerals, which have a table of their own, and income unless asked for. */
function factsOf(words: ReportWords, withIncome: boolean): readonly Told[] {
  const { vehicle, buyer: whole, components, minerals, partners } = words.scenario;
  const { test, graphiteTransition } = minerals ?? {};
  const buyer = withIncome ? whole : undefined;
  const shared = components?.kind === 'share' ? components : undefined;
  const told = { vehicle, buyer, minerals: { test, graphiteTransition }, components: shared, partners };
  const facts = [...leavesOf(told)].filter(([key]) => key !== '/components/kind');
  return [
    ...facts.map(([key, { path, value }]) => ({
      key,
      field: fieldOf(path),
      name: pathWords(words, path),
      value: key === '/vehicle/car' && words.car !== undefined ? words.car : leafWords(words, path, value),
    })),
    ...itemsOf(words, MOST_ITEMS),
  ];
}

const MOST_ITEMS = 20;

/** The components of a list, each on a line. */
export function itemsOf({ format, scenario: { components } }: ReportWords, most: number): readonly Told[] {
  const items = components?.kind === 'list' ? components.items : [];
  const lines = items.slice(0, most).map(({ id, name, incrementalValueUsd, country, ...item }) => ({
    key: `item ${id}`,
    field: 'components',
    name: name ?? id,
    value: format.list([
      format.money(incrementalValueUsd),
      format.country(country),
      ...feocWords(item.foreignEntityOfConcern),
    ]),
  }));
  const left = items.length - lines.length;
  return left > 0
    ? [
        ...lines,
        {
          key: 'items',
          field: 'components',
          name: m.form_components_heading(),
          value: m.insight_way_more({ count: left }),
        },
      ]
    : lines;
}
