import { type Entry, placesOf, type Rulebook, type Scenario, type Standing, standingOf } from '../../law';
import { m } from '../../text';
import { format } from '../../text/format';

const STAGES = {
  extraction: m.grid_extraction,
  processing: m.grid_processing,
  recycling: m.grid_recycling,
} as const;

/** Which countries of an entry count, and why others do not, stage by stage. */
export const whyWords = (entry: Entry, scenario: Scenario, rulebook: Rulebook): string =>
  placesOf(entry)
    .filter(({ places }) => places.length > 0)
    .map(({ stage, places }) =>
      m.grid_why_stage({
        stage: STAGES[stage](),
        places: format.list(
          [...new Set(places.map(({ country }) => country))].map((country) =>
            standingWords(
              format.country(country),
              standingOf({ country, mineral: entry.mineral, stage }, scenario, rulebook),
            ),
          ),
        ),
      }),
    )
    .join(' · ');

function standingWords(country: string, standing: Standing): string {
  switch (standing.why) {
    case 'united-states':
    case 'north-america':
      return m.grid_place_counts({ country });
    case 'agreement':
      return m.grid_place_agreement({ country });
    case 'what-if-added':
    case 'what-if-japan-all-minerals':
      return m.grid_place_what_if({ country });
    case 'no-agreement':
      return m.grid_place_no_agreement({ country });
    case 'mineral-not-covered':
      return m.grid_place_not_covered({ country });
    case 'not-in-force-yet':
    case 'no-longer-in-force':
      return m.grid_place_not_in_force({ country });
    case 'suspended':
      return m.grid_place_suspended({ country });
    case 'recycled-outside-north-america':
      return m.grid_place_not_north_america({ country });
    case 'unknown-origin':
    case 'mineral-not-listed':
      return country;
  }
}
