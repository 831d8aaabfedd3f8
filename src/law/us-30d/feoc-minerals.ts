/**
 * Foreign entities of concern among the battery's critical minerals.
 *
 * Law      26 U.S.C. § 30D(d)(7)(A); 42 U.S.C. § 18741(a)(5); 10 U.S.C. § 4872(f)(2).
 * Says     "New clean vehicle" leaves out any vehicle placed in service after December 31, 2024, whose
 *          battery has critical minerals "extracted, processed, or recycled by a foreign entity of concern".
 * Means    One such mineral ends the whole credit. A stage in a covered nation is enough; elsewhere only
 *          the entity tells, so the person must. Through 2026 a maker may leave impracticable-to-trace
 *          graphite out of account.
 * Guidance 89 FR 37079 (DOE, 2024-05-06); reg. §§ 1.30D-2(b)(25)(ii), 1.30D-6(c)(3)(iii).
 * Figures  `feoc-minerals` and `graphite-transition` in public/data/parameters.json, `coveredNations` in
 *          public/data/partners.json.
 * Leaves   Electrolyte salts, binders and additives, the other impracticable-to-trace materials;
 *          allocation to cells, the compliant-battery ledger, and cure of errors.
 */
import { microsToText, toBigMicros } from '../../kernel/decimal';
import type { Compared, ComparedEntities, EntityFound } from '../compared';
import type { Country } from '../country';
import { figureOn } from '../figures';
import { placesOf } from '../place';
import { type Answer, type Facts, gatherFacts, type Rule } from '../rule';
import type { Rulebook } from '../rulebook';
import type { Entry, Scenario } from '../scenario';
import { isListed } from '../sourcing/listed';
import { answeredByMaker } from './certificate';
import {
  condemned,
  type EntityStanding,
  entityStanding,
  type Inquiry,
  judge,
  placeInNations,
} from './covered-nation';
import { feocGate, gateCompared } from './feoc-gate';
import { FUEL_CELL } from './fuel-cell';

const ENTRIES = '/minerals/entries';
const TRANSITION = '/minerals/graphiteTransition';

interface PlacedEntry {
  readonly entry: Entry;
  readonly pointer: string;
}

function decide(facts: Facts): Answer {
  const gate = feocGate(facts, facts.rulebook.parameters['feoc-minerals']);
  if (gate.answer !== undefined) return gate.answer;
  const { countries: nations, cites } = facts.rulebook.partners.coveredNations;
  const verdict = judge({
    ...inquiryInto(facts),
    flagPointer: ({ pointer }) => `${pointer}/foreignEntityOfConcern`,
    condemnedBy: (thing, standing) => condemnedBy(thing, standing, nations),
    all: [ENTRIES, TRANSITION],
    missing: facts.scenario.minerals === undefined ? '/minerals' : `${ENTRIES}/-`,
  });
  return { ...verdict, used: [...gate.used, ...verdict.used], cites: [...gate.cites, ...cites] };
}

/** The entries on the list, and what is known of an entity behind each. */
function inquiryInto(facts: Facts): Pick<Inquiry<PlacedEntry>, 'things' | 'standing'> {
  const { countries: nations } = facts.rulebook.partners.coveredNations;
  const graphiteIsClear = graphiteLeftOut(facts);
  return {
    things: listedEntries(facts),
    standing: ({ entry }) => {
      if (graphiteIsClear && entry.mineral === 'graphite') return 'clear';
      const inNation = placesOf(entry).some(({ places }) => placeInNations(places, nations) >= 0);
      return entityStanding(inNation, entry.foreignEntityOfConcern);
    },
  };
}

function compared(facts: Facts): readonly Compared[] {
  const gate = gateCompared(facts, 'feoc-minerals');
  if (feocGate(facts, facts.rulebook.parameters['feoc-minerals']).answer !== undefined) return gate;
  const { countries: nations } = facts.rulebook.partners.coveredNations;
  const { things, standing } = inquiryInto(facts);
  const first = condemned({ things, standing });
  const entities: Compared = {
    kind: 'foreign-entities',
    of: 'minerals',
    nations,
    notStated: things.filter((thing) => standing(thing) === 'unknown').length,
    graphiteLeftOut: graphiteLeftOut(facts) && things.some(({ entry }) => entry.mineral === 'graphite'),
    ...(first === undefined ? {} : { found: foundIn(first.thing, nations, first.by) }),
    ...several(things.filter((thing) => isForeign(standing(thing)))),
  };
  return [...gate, entities];
}

const isForeign = (standing: EntityStanding): boolean =>
  standing === 'covered-nation' || standing === 'reported';

function several(things: readonly PlacedEntry[]): Pick<ComparedEntities, 'all'> {
  const micros = things.reduce((sum, { entry }) => sum + toBigMicros(entry.valueUsd), 0n);
  return things.length < 2 ? {} : { all: { count: things.length, valueUsd: microsToText(micros) } };
}

/** What is known of a foreign entity behind each listed entry, by its id, whatever the day. */
export function entityStandings(scenario: Scenario, rulebook: Rulebook): ReadonlyMap<string, EntityStanding> {
  const { things, standing } = inquiryInto(gatherFacts(scenario, rulebook));
  return new Map(things.map((thing) => [thing.entry.id, standing(thing)]));
}

function foundIn(
  { entry, pointer }: PlacedEntry,
  nations: readonly Country[],
  by: EntityFound['by'],
): EntityFound {
  const { mineral } = entry;
  for (const { stage, field, places } of by === 'place' ? placesOf(entry) : []) {
    const at = placeInNations(places, nations);
    const country = places[at]?.country;
    if (country !== undefined)
      return { by: 'place', fact: `${pointer}/${field}/${at}`, mineral, stage, country };
  }
  return { by: 'statement', fact: `${pointer}/foreignEntityOfConcern`, mineral };
}

function listedEntries({ scenario, rulebook }: Facts): readonly PlacedEntry[] {
  const listed = isListed(rulebook);
  const placed =
    scenario.minerals?.entries.map((entry, index) => ({ entry, pointer: `${ENTRIES}/${index}` })) ?? [];
  return placed.filter(({ entry }) => listed(entry.mineral));
}

function graphiteLeftOut({ vehicle, scenario, rulebook }: Facts): boolean {
  const day = vehicle.placedInService;
  const allowed =
    day !== undefined && figureOn(rulebook.parameters['graphite-transition'], day) !== undefined;
  return allowed && scenario.minerals?.graphiteTransition === true;
}

function condemnedBy(
  { entry, pointer }: PlacedEntry,
  standing: EntityStanding,
  nations: Parameters<typeof placeInNations>[1],
): readonly string[] {
  const asked = [`${pointer}/mineral`, ...(entry.mineral === 'graphite' ? [TRANSITION] : [])];
  if (standing === 'reported') return [...asked, `${pointer}/foreignEntityOfConcern`];
  for (const { field, places } of placesOf(entry)) {
    const place = placeInNations(places, nations);
    if (place >= 0) return [...asked, `${pointer}/kind`, `${pointer}/${field}/${place}`];
  }
  return asked;
}

export const feocMinerals: Rule = answeredByMaker({ id: 'feoc-minerals', decide, compared }, [FUEL_CELL]);
