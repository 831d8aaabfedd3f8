import type {
  Act,
  AddedPartner,
  Chain,
  ComponentItem,
  Components,
  Entry,
  Feoc,
  Part,
  Scenario,
  Shares,
  TaxYear,
} from '../law';
import { blankEntry, blankItem, emptyForm } from './blank';
import { acquisitionOf } from './car-facts';
import { marksOf } from './origin';
import { toRow } from './rows/to-row';
import { fileNumber, filePrice } from './typed-number';
import { usualFacts } from './usual-facts';
import type { EntryValues, FeocAnswer, FormValues, ItemValues, YesNo } from './values';

const answer = (fact: boolean | undefined): YesNo => (fact === undefined ? '' : fact ? 'yes' : 'no');
const feoc = (fact: Feoc | undefined): FeocAnswer => (fact === undefined || fact === 'unknown' ? '' : fact);

/** Writes a scenario into a form: all that the form holds, and nothing that the scenario does not say. */
export function fromScenario(scenario: Scenario): FormValues {
  const empty = emptyForm();
  return {
    ...empty,
    title: scenario.title ?? '',
    origin: marksOf(scenario.assumed ?? [], scenario),
    vehicle: vehicle(scenario.vehicle ?? {}, scenario.assumed ?? []),
    buyer: buyer(scenario.buyer ?? {}),
    sourcing: {
      test: scenario.minerals?.test ?? '',
      graphiteTransition: scenario.minerals?.graphiteTransition ?? false,
    },
    ...placed(scenario.minerals?.entries ?? []),
    components: scenario.components === undefined ? empty.components : components(scenario.components),
    partners: {
      suspended: [...(scenario.partners?.suspended ?? [])],
      added: (scenario.partners?.added ?? []).map(added),
      japanAllMinerals: scenario.partners?.japanAllMinerals ?? false,
    },
  };
}

/** More chains than a person would look at one by one. */
const MOST_CHAINS_IN_CARDS = 24;
const MOST_SHARES_IN_CARDS = 60;

/** Few entries are cards of the form; chains by the dozen are lines of the table, and shares by the hundred too. */
function placed(entries: readonly Entry[]): Pick<FormValues, 'entries' | 'chainRows'> {
  const chains = entries.filter(({ kind }) => kind === 'chain').length;
  const inTable = {
    chain: chains > MOST_CHAINS_IN_CARDS,
    shares: entries.length - chains > MOST_SHARES_IN_CARDS,
  };
  return {
    entries: entries.filter(({ kind }) => !inTable[kind]).map(entry),
    chainRows: entries.filter(({ kind }) => inTable[kind]).map(toRow),
  };
}

function vehicle(facts: NonNullable<Scenario['vehicle']>, assumed: readonly string[]): FormValues['vehicle'] {
  const { fuelCell, leased: _told, ...texts } = facts;
  return {
    ...emptyForm().vehicle,
    ...texts,
    acquisition: acquisitionOf(facts, assumed.includes('/vehicle/originalUse')),
    msrpUsd: filePrice(facts.msrpUsd),
    gvwrLb: fileNumber(facts.gvwrLb),
    certifiedUsd: fileNumber(facts.certifiedUsd),
    fuelCell: fuelCell ?? false,
    ...usualFacts((fact) => answer(facts[fact])),
  };
}

const taxYear = (facts: TaxYear | undefined): FormValues['buyer']['thisYear'] => ({
  filingStatus: facts?.filingStatus ?? '',
  magiUsd: fileNumber(facts?.magiUsd),
});

const buyer = (facts: NonNullable<Scenario['buyer']>): FormValues['buyer'] => ({
  thisYear: taxYear(facts.thisYear),
  lastYear: taxYear(facts.lastYear),
  businessUsePercent: facts.businessUsePercent ?? '',
  taxBeforeCreditUsd: fileNumber(facts.taxBeforeCreditUsd),
  transferToDealer: answer(facts.transferToDealer),
});

const entry = (facts: Entry): EntryValues => ({
  ...blankEntry(facts.id, facts.mineral),
  kind: facts.kind,
  valueUsd: fileNumber(facts.valueUsd),
  foreignEntityOfConcern: feoc(facts.foreignEntityOfConcern),
  supplier: facts.supplier ?? '',
  note: facts.note ?? '',
  ...(facts.kind === 'shares' ? { shares: shares(facts) } : chain(facts)),
});

const parts = (list: readonly Part[] = []) => list.map(({ country, percent }) => ({ country, percent }));
const acts = (list: readonly Act[] = []) =>
  list.map(({ country, valueAddedUsd }) => ({ country, valueAddedUsd: fileNumber(valueAddedUsd) }));

const shares = ({ recycled, extraction, processing }: Shares): EntryValues['shares'] => ({
  recycled: parts(recycled),
  extraction: parts(extraction),
  processing: parts(processing),
});

const chain = ({ recycling, extraction, processing }: Chain): Pick<EntryValues, 'chain' | 'route'> => ({
  route: recycling === undefined ? 'mined' : 'recycled',
  chain: { recycling: acts(recycling), extraction: acts(extraction), processing: acts(processing) },
});

function components(facts: Components): FormValues['components'] {
  const { components: empty } = emptyForm();
  if (facts.kind === 'list') return { ...empty, kind: 'list', items: facts.items.map(item) };
  const { northAmericanPercent, foreignEntityOfConcern } = facts;
  return { ...empty, northAmericanPercent, foreignEntityOfConcern: feoc(foreignEntityOfConcern) };
}

const item = (facts: ComponentItem): ItemValues => ({
  ...blankItem(facts.id),
  name: facts.name ?? '',
  incrementalValueUsd: fileNumber(facts.incrementalValueUsd),
  country: facts.country,
  foreignEntityOfConcern: feoc(facts.foreignEntityOfConcern),
});

const added = ({ country, minerals }: AddedPartner): FormValues['partners']['added'][number] => ({
  country,
  covers: minerals === 'all' ? 'all' : 'some',
  minerals: minerals === 'all' ? [] : [...minerals],
});
