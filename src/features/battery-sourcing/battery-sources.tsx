import { useFormContext, useWatch } from 'react-hook-form';
import type { Presets } from '../../data/presets';
import { SourceLine, SourceList } from '../../questions';
import type { FormValues } from '../../scenario-form';
import { chemistryOf, priceSetFor } from '../../starting-figures';
import { m } from '../../text';
import { mineralInText } from '../../text/minerals';

/** Where masses and prices come from, how sure they are, and what is not known. */
export function BatterySources({ presets }: { readonly presets: Presets }) {
  const { control } = useFormContext<FormValues>();
  const [battery, vehicle] = useWatch({ control, name: ['battery', 'vehicle'] });
  const entries = useWatch({ control, name: 'entries' });
  const chemistry = chemistryOf(presets, battery.chemistry);
  const { prices } = priceSetFor({ battery, vehicle }, presets);
  const minerals = [...new Set(entries.map(({ mineral }) => mineral))];
  return (
    <>
      <SourceList>
        {chemistry === undefined ? null : (
          <SourceLine of={m.form_source_mass({ chemistry: chemistry.label })} provenance={chemistry} />
        )}
        {minerals.map((mineral) => {
          const price = prices[mineral];
          const name = mineralInText(mineral);
          const of = m.form_source_price({ mineral: name });
          return price === undefined ? (
            <li key={mineral}>{m.form_source_price_unknown({ mineral: name })}</li>
          ) : (
            <SourceLine key={mineral} of={of} provenance={price} />
          );
        })}
      </SourceList>
      <p>{m.form_figures_not_known()}</p>
    </>
  );
}
