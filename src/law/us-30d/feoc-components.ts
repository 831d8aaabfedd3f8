/**
 * Foreign entities of concern among the battery's components.
 *
 * Law      26 U.S.C. § 30D(d)(7)(B); 42 U.S.C. § 18741(a)(5); 10 U.S.C. § 4872(f)(2).
 * Says     "New clean vehicle" leaves out any vehicle placed in service after December 31, 2023, whose
 *          battery has components "manufactured or assembled by a foreign entity of concern".
 * Means    One such component ends the whole credit. Making it in a covered nation is enough, whatever its
 *          value; elsewhere only the entity tells, so the person must.
 * Guidance 89 FR 37079 (DOE, 2024-05-06): jurisdiction by where the activity is performed.
 * Figures  `feoc-components` in public/data/parameters.json, `coveredNations` in public/data/partners.json.
 * Leaves   Ownership of 25 % and licences, the compliant-battery ledger, and cure of errors.
 */
import type { Compared, EntityFound } from '../compared';
import type { Country } from '../country';
import type { Answer, Facts, Rule } from '../rule';
import type { ComponentItem, Components, Feoc } from '../scenario';
import { answeredByMaker } from './certificate';
import { condemned, entityStanding, judge } from './covered-nation';
import { feocGate, gateCompared } from './feoc-gate';
import { FUEL_CELL } from './fuel-cell';

const COMPONENTS = '/components';

function decide(facts: Facts): Answer {
  const gate = feocGate(facts, facts.rulebook.parameters['feoc-components']);
  if (gate.answer !== undefined) return gate.answer;
  const { coveredNations } = facts.rulebook.partners;
  const verdict = judgeComponents(facts.scenario.components, coveredNations.countries);
  return {
    ...verdict,
    used: [...gate.used, ...verdict.used],
    cites: [...gate.cites, ...coveredNations.cites],
  };
}

function judgeComponents(
  components: Components | undefined,
  nations: readonly Country[],
): Omit<Answer, 'cites'> {
  if (components?.kind === 'list') return judgeItems(components.items, nations);
  const flagPointer = `${COMPONENTS}/foreignEntityOfConcern`;
  return judge({
    things: components === undefined ? [] : [components],
    standing: (share) => entityStanding(false, share.foreignEntityOfConcern),
    flagPointer: () => flagPointer,
    condemnedBy: () => [`${COMPONENTS}/kind`, flagPointer],
    all: [COMPONENTS],
    missing: COMPONENTS,
  });
}

function judgeItems(items: readonly ComponentItem[], nations: readonly Country[]): Omit<Answer, 'cites'> {
  return judge({
    things: items.map((item, index) => ({ item, pointer: `${COMPONENTS}/items/${index}` })),
    standing: ({ item }) => entityStanding(nations.includes(item.country), item.foreignEntityOfConcern),
    flagPointer: ({ pointer }) => `${pointer}/foreignEntityOfConcern`,
    condemnedBy: ({ pointer }, standing) => [
      `${COMPONENTS}/kind`,
      `${pointer}/${standing === 'reported' ? 'foreignEntityOfConcern' : 'country'}`,
    ],
    all: [COMPONENTS],
    missing: `${COMPONENTS}/items/-`,
  });
}

function compared(facts: Facts): readonly Compared[] {
  const gate = gateCompared(facts, 'feoc-components');
  if (feocGate(facts, facts.rulebook.parameters['feoc-components']).answer !== undefined) return gate;
  const { countries: nations } = facts.rulebook.partners.coveredNations;
  const things = thingsIn(facts.scenario.components);
  const standing = ({ country, flag }: Thing) =>
    entityStanding(country !== undefined && nations.includes(country), flag);
  const first = condemned({ things, standing });
  const entities: Compared = {
    kind: 'foreign-entities',
    of: 'components',
    nations,
    notStated: things.filter((thing) => standing(thing) === 'unknown').length,
    graphiteLeftOut: false,
    ...(first === undefined ? {} : { found: foundIn(first.thing, first.by) }),
  };
  return [...gate, entities];
}

/** An item, or the components as one. */
interface Thing {
  readonly pointer: string;
  readonly name?: string;
  readonly country?: Country;
  readonly flag: Feoc | undefined;
}

function thingsIn(components: Components | undefined): readonly Thing[] {
  if (components === undefined) return [];
  if (components.kind === 'share') return [{ pointer: COMPONENTS, flag: components.foreignEntityOfConcern }];
  return components.items.map(({ name, country, foreignEntityOfConcern: flag }, index) => ({
    pointer: `${COMPONENTS}/items/${index}`,
    ...(name === undefined ? {} : { name }),
    country,
    flag,
  }));
}

function foundIn({ pointer, name, country }: Thing, by: EntityFound['by']): EntityFound {
  const named = name === undefined ? {} : { name };
  return by === 'place' && country !== undefined
    ? { by, fact: `${pointer}/country`, country, ...named }
    : { by: 'statement', fact: `${pointer}/foreignEntityOfConcern`, ...named };
}

export const feocComponents: Rule = answeredByMaker({ id: 'feoc-components', decide, compared }, [FUEL_CELL]);
