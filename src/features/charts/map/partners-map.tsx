import type { PartnerList } from '../../../law';
import { m } from '../../../text';
import { format } from '../../../text/format';
import { Legend } from '../../../ui/charts/legend';
import type { MapMark } from '../../../ui/charts/map-mark';
import styles from '../charts.module.css';
import { World } from './world';

/** The United States, North America and the partners: for every listed mineral, or for some. No value, no choice. */
export function PartnersMap({ list }: { readonly list: PartnerList }) {
  const some = list.partners.filter(({ minerals }) => minerals !== 'all');
  const label = m.insight_map_partners_heading();
  return (
    <figure data-chart="partners" className={styles.chart} aria-label={label}>
      <Legend
        items={[
          { meaning: 'counts', label: m.insight_map_partners_us() },
          { meaning: 'partner', label: m.insight_map_partners_all() },
          ...(some.length === 0
            ? []
            : [
                {
                  meaning: 'some',
                  label: m.insight_map_partners_some({
                    countries: format.list(some.map(({ country }) => format.country(country))),
                  }),
                } as const,
              ]),
          { meaning: 'around', label: m.insight_map_partners_america() },
        ]}
      />
      <World label={label} marks={partnerMarks(list, format.country)} />
      <figcaption className={styles.soft}>{m.insight_map_borders()}</figcaption>
    </figure>
  );
}

/** Each country of the list once. */
export function partnerMarks(
  { partners, unitedStates, northAmerica }: PartnerList,
  nameOf: (country: string) => string,
): readonly MapMark[] {
  const around: ReadonlySet<string> = new Set(northAmerica.countries);
  const looks = new Map<string, MapMark['look']>([
    ...northAmerica.countries.map((country) => [country, 'partner'] as const),
    ...partners.map(({ country, minerals }) => [country, minerals === 'all' ? 'partner' : 'some'] as const),
    ...unitedStates.countries.map((country) => [country, 'counts'] as const),
  ]);
  return [...looks].map(([country, look]) => ({
    country,
    name: nameOf(country),
    look,
    around: around.has(country),
  }));
}
