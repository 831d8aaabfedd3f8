import { type Snapshot, useSnapshot } from '../../calculation';
import { type CountriesFor, countriesThatCount, type MineralId, NOT_KNOWN, type Scenario } from '../../law';
import { m } from '../../text';
import { format } from '../../text/format';
import { mineralInText } from '../../text/minerals';
import { Chips } from '../../ui';
import styles from './entry-row.module.css';
import { placesShown, type ShownStage } from './places-shown';

interface StageChipsProps {
  readonly index: number;
  readonly mineral: MineralId;
  readonly stage: ShownStage;
}

const HEADINGS: Readonly<Record<ShownStage, () => string>> = {
  recycled: m.form_stage_recycled,
  extraction: m.form_stage_extraction,
  processing: m.form_stage_processing,
};
const LABELS: Readonly<Record<ShownStage, (of: { readonly mineral: string }) => string>> = {
  recycled: m.battery_recycled_of,
  extraction: m.battery_extracted_of,
  processing: m.battery_processed_of,
};

/** Places in view; the others are told as a count. */
const MOST = 3;

/** The countries of a stage as chips; those that count carry the tick. Nothing where there are none. */
export function StageChips({ index, mineral, stage }: StageChipsProps) {
  // Texts rather than objects: a row is drawn again only where one of them changed.
  const places = useSnapshot(({ values }) => {
    const entry = values.entries[index];
    return entry === undefined
      ? []
      : placesShown(entry, stage).map(({ country, percent }) => `${country} ${shown(percent)}`);
  });
  const counting = useSnapshot((snapshot) => countingIn(snapshot, mineral, stage));
  if (places.length === 0) return null;
  return (
    <div className={styles.stage}>
      <span aria-hidden="true" className={styles.stageName}>
        {HEADINGS[stage]()}
      </span>
      <Chips
        label={LABELS[stage]({ mineral: mineralInText(mineral) })}
        most={MOST}
        more={(count) => m.form_entry_more({ count })}
        items={places.map((place, key) => {
          const [country = '', value = ''] = place.split(' ');
          const counts = counting.split(' ').includes(country);
          return {
            key: `${key}${country}`,
            label: format.country(country),
            ...(value === '' ? {} : { value }),
            meaning: country === NOT_KNOWN ? 'unknown' : counts ? 'counts' : 'does-not',
          };
        })}
      />
    </div>
  );
}

const shown = (percent: number | undefined): string =>
  percent === undefined ? '' : format.percent(percent, percent < 1 ? 1 : 0).replace(/\s/g, '\u00a0');

const known = new WeakMap<Scenario, CountriesFor>();

/** The countries that count for a mineral at a stage; the law asks for North America where it was recycled. */
function countingIn({ reading: { scenario }, rulebook }: Snapshot, mineral: MineralId, stage: ShownStage) {
  if (rulebook === null) return '';
  if (stage === 'recycled') return rulebook.partners.northAmerica.countries.join(' ');
  // Every row asks at every key press: the partners of a scenario are worked out once.
  const countries = known.get(scenario) ?? countriesThatCount(scenario, rulebook);
  known.set(scenario, countries);
  return [...countries(mineral)].join(' ');
}
