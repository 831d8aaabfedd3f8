import type { Column } from './columns';
import type { Profile } from './profile';
import type { SeenColumn } from './seen-column';

/** Columns that no heading names, by what their cells are; sums and countries are asked about when they could be several things. */
export const withoutHeadings = (seen: readonly SeenColumn[]): readonly SeenColumn[] => {
  const counted = seen.findIndex(({ profile }) => profile.isCount);
  return seen.map((each, index) => {
    const column = index === counted ? 'id' : columnOf(each.profile);
    return column === undefined ? each : { ...each, facts: { ...each.facts, column } };
  });
};

function columnOf(profile: Profile): Column | undefined {
  const { filled, isYear, unit, number, percent, surelyCountry, parts, lists } = profile;
  if (filled === 0) return undefined;
  if (isYear) return 'year';
  if (unit >= 0.8) return 'massUnit';
  if (percent >= 0.6) return 'stage.percent';
  if (number >= 0.8) return 'valueUsd';
  if (surelyCountry >= 0.6 || (surelyCountry > 0 && lists > 0)) return 'stage.country';
  return parts >= 0.6 ? 'stage.text' : undefined;
}
