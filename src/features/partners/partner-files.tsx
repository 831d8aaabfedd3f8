import { LISTED_MINERALS, type PartnerList } from '../../law';
import { toCsv } from '../../platform/csv';
import { saveFile } from '../../platform/files';
import { addressOfLaw } from '../../platform/page';
import { m } from '../../text';
import { format } from '../../text/format';
import { Button, Links } from '../../ui';

/** The list to take away: as the page reads it, and as a table. */
export function PartnerFiles({ list }: { readonly list: PartnerList }) {
  const file = `battery-origin-partners-${list.edition}`;
  const name = m.cite_data_partners();
  return (
    <Links>
      <Button
        look="quiet"
        onClick={() => saveFile(`${file}.csv`, `\uFEFF${partnersCsv(list, format.country)}`, 'text/csv')}
      >
        {m.cite_data_csv({ name })}
      </Button>
      <a href={addressOfLaw('partners.json')} download={`${file}.json`}>
        {m.cite_data_json({ name })}
      </a>
    </Links>
  );
}

const HEAD = [
  'country_code',
  'country',
  'agreement',
  'from',
  'until',
  'minerals',
  'minerals_count',
  'source',
  'source_url',
  'source_checked',
  'edition',
  'as_of',
];

/** A row an agreement; the first row holds the names of the columns. */
export const partnersCsv = (
  { partners, edition, asOf }: PartnerList,
  nameOf: (country: string) => string,
): string =>
  toCsv([
    HEAD,
    ...partners.map(({ country, agreement, from, until = '', minerals, cites: [cite] }) => [
      country,
      nameOf(country),
      agreement,
      from,
      until,
      minerals === 'all' ? 'all' : minerals.join(' '),
      minerals === 'all' ? LISTED_MINERALS.length : minerals.length,
      cite?.label ?? '',
      cite?.url ?? '',
      cite?.checked ?? '',
      edition,
      asOf,
    ]),
  ]);
