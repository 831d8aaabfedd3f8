import type { Presets, Provenance } from '../../data/presets';
import type { EntryValues, FormValues } from '../../scenario-form';
import { chemistryOf, priceSetFor, worldShareOf } from '../../starting-figures';
import { m } from '../../text';
import { mineralInText } from '../../text/minerals';

/** Where masses, prices and world shares come from, as far as the form was filled from them. */
export function startingSources(values: FormValues, presets: Presets | undefined): readonly string[] {
  if (presets === undefined) return [];
  const { battery, vehicle, entries } = values;
  const chemistry = chemistryOf(presets, battery.chemistry);
  const { prices, year } = priceSetFor({ battery, vehicle }, presets);
  const masses =
    chemistry === undefined ? [] : [line(m.form_source_mass({ chemistry: chemistry.label }), chemistry)];
  const ofPrices = entries.flatMap(({ mineral }) => {
    const price = chemistry === undefined ? undefined : prices[mineral];
    return price === undefined ? [] : [line(m.form_source_price({ mineral: mineralInText(mineral) }), price)];
  });
  const ofShares = entries.flatMap((entry) => shareLines(entry, { presets, year }));
  return [...new Set([...masses, ...ofPrices, ...ofShares])];
}

/** Of an entry sourced as the world's output is, unchanged. */
function shareLines(
  entry: EntryValues,
  of: { readonly presets: Presets; readonly year: number },
): readonly string[] {
  const share = worldShareOf(of, entry.mineral);
  if (share === undefined || entry.kind !== 'shares') return [];
  const mineral = mineralInText(entry.mineral);
  const isWorld = (stage: 'extraction' | 'processing'): boolean =>
    JSON.stringify(entry.shares[stage].map(({ country, percent }) => [country, percent])) ===
    JSON.stringify(share[stage].parts.map(({ country, percent }) => [country, percent]));
  return [
    ...(isWorld('extraction') ? [line(m.form_source_extraction({ mineral }), share.extraction)] : []),
    ...(isWorld('processing') ? [line(m.form_source_processing({ mineral }), share.processing)] : []),
  ];
}

function line(of: string, { source: { author, title, year, url, doi } }: Provenance): string {
  const cited = m.form_source_line({ author, title, year: String(year) });
  const address = url ?? (doi === undefined ? '' : `https://doi.org/${doi}`);
  return m.cite_report_source({ of, cited: address === '' ? cited : `${cited}, ${address}` });
}
