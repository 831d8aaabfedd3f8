import { useEffect, useState } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { vinProblemWords } from '../../questions';
import type { FormValues } from '../../scenario-form';
import { type Region, readVin, type VinFacts, type VinProblem } from '../../starting-figures';
import { m } from '../../text';
import { format } from '../../text/format';
import { Button, FieldError } from '../../ui';
import styles from './vin.module.css';

/** What the VIN in the form says by itself, or everything that is wrong with it. */
export default function VinReport() {
  const { control } = useFormContext<FormValues>();
  const typed = useWatch({ control, name: 'vehicle.vin' });
  if (typed.trim() === '') return null;
  const read = readVin(typed);
  if (read.ok) return <Facts facts={read.value} />;
  return (
    <div>
      {read.error.filter(isNotSaid).map((problem) => (
        <FieldError key={JSON.stringify(problem)}>{vinProblemWords(problem)}</FieldError>
      ))}
    </div>
  );
}

const LENGTH = 17;

/** Of a number that is too long the field itself says so. */
const isNotSaid = (problem: VinProblem): boolean => problem.code !== 'LENGTH' || problem.count <= LENGTH;

function Facts({ facts }: { readonly facts: VinFacts }) {
  const { maker, country, region, modelYear, plant } = facts;
  return (
    <div className={styles.facts}>
      <ul className={styles.lines}>
        <li>{m.insight_vin_ok()}</li>
        {maker === undefined ? null : <li>{m.insight_vin_maker({ maker })}</li>}
        {country === undefined ? null : (
          <li>{m.insight_vin_country({ country: format.country(country) })}</li>
        )}
        {country !== undefined || region === undefined ? null : (
          <li>{m.insight_vin_region({ region: REGIONS[region]() })}</li>
        )}
        <li>
          {m.insight_vin_year_heavy({ year: String(modelYear.year), other: String(modelYear.ifHeavy) })}
        </li>
        <li>{m.insight_vin_plant({ plant })}</li>
      </ul>
      {country === undefined ? null : <Assembly country={country} />}
      <p className={styles.soft}>{m.insight_vin_cannot()}</p>
    </div>
  );
}

const REGIONS: Readonly<Record<Region, () => string>> = {
  africa: m.insight_region_africa,
  asia: m.insight_region_asia,
  europe: m.insight_region_europe,
  'north-america': m.form_countries_north_america,
  oceania: m.insight_region_oceania,
  'south-america': m.insight_region_south_america,
};

/** Fills final assembly where nothing stands, and says so; what stands there is changed only when asked to. */
function Assembly({ country }: { readonly country: string }) {
  const { control, setValue } = useFormContext<FormValues>();
  const entered = useWatch({ control, name: 'vehicle.finalAssembly' });
  const [filled, setFilled] = useState<string>();
  useEffect(() => {
    if (entered !== '' || filled === country) return;
    setValue('vehicle.finalAssembly', country, { shouldDirty: true });
    setFilled(country);
  }, [entered, filled, country, setValue]);
  const named = { country: format.country(country) };
  if (entered === country)
    return (
      <p aria-live="polite">{filled === country ? m.insight_vin_filled(named) : m.insight_vin_agrees()}</p>
    );
  if (entered === '') return null;
  return (
    <div className={styles.differs}>
      <p>{m.insight_vin_differs({ ...named, entered: format.country(entered) })}</p>
      <Button onClick={() => setValue('vehicle.finalAssembly', country, { shouldDirty: true })}>
        {m.insight_vin_use(named)}
      </Button>
    </div>
  );
}
