import { useQuery } from '@tanstack/react-query';
import { presetsQuery } from '../../data/queries';
import { vehiclesQuery } from '../../data/vehicles-query';
import { ATTRIBUTES, type AttributeName, type ResultDetail } from '../../embed/protocol';
import { m } from '../../text';
import { Disclosure, Section } from '../../ui';
import styles from './dealers.module.css';

/** Every attribute and every field of a result, each with its values and its meaning. */
export function Reference() {
  const { data: presets } = useQuery(presetsQuery);
  const { data: cars } = useQuery(vehiclesQuery);
  return (
    <Section heading={m.dealers_reference_heading()} intro={m.dealers_reference()}>
      <div>
        <Disclosure summary={m.dealers_reference_attributes()}>
          <Table rows={ATTRIBUTES.map((name) => [name, ...ATTRIBUTE_WORDS[name]])} />
          {presets === undefined ? null : (
            <p>
              <code>preset</code>: {presets.chemistries.map(({ id }) => id).join(', ')}
            </p>
          )}
          {cars === undefined ? null : (
            <p>
              <code>car</code>: {cars.vehicles.map(({ id }) => id).join(', ')}
            </p>
          )}
        </Disclosure>
        <Disclosure summary={m.dealers_reference_events()}>
          <Table rows={Object.entries(EVENT_WORDS).map(([name, words]) => [name, ...words])} />
        </Disclosure>
        <Disclosure summary={m.dealers_reference_fields()}>
          <Table rows={Object.entries(FIELD_WORDS).map(([name, words]) => [name, ...words])} />
        </Disclosure>
      </div>
    </Section>
  );
}

type Words = readonly [values: string, meaning: () => string];

const DAY = 'YYYY-MM-DD';
const ATTRIBUTE_WORDS: Readonly<Record<AttributeName, Words>> = {
  lang: ['en, es, ja (BCP 47)', m.dealers_ref_lang],
  theme: ['light, dark, auto', m.dealers_ref_theme],
  accent: ['#0b5c2a, oklch(…), …', m.dealers_ref_accent],
  preset: ['NMC811, LFP, …', m.dealers_ref_preset],
  'battery-kwh': ['75', m.dealers_ref_battery],
  'vehicle-class': ['van, suv, pickup, other', m.dealers_ref_class],
  msrp: ['52000', m.dealers_ref_msrp],
  'final-assembly': ['US, MX, …, ZZ (ISO 3166-1)', m.dealers_ref_assembly],
  acquired: [DAY, m.dealers_ref_acquired],
  'placed-in-service': [DAY, m.dealers_ref_delivered],
  car: ['hyundai-ioniq-5, …', m.dealers_ref_car],
  certified: ['0, 3750, 7500', m.dealers_ref_certified],
  view: ['full, compact', m.dealers_ref_view],
  edition: ['YYYY-MM', m.dealers_ref_edition],
  scenario: ['1.…', m.dealers_ref_scenario],
};

const FIELD_WORDS: Readonly<Record<keyof ResultDetail, Words>> = {
  version: ['1', m.dealers_ref_version],
  status: ['eligible, ineligible, unknown, undetermined, not-computed', m.dealers_ref_status],
  amountUsd: ['7500, null', m.dealers_ref_amount],
  possibleUsd: ['[0, 3750, 7500]', m.dealers_ref_possible],
  mineralShare: ['{ min, estimate, max, possible }, null', m.dealers_ref_share],
  thresholdPercent: ['60, null', m.dealers_ref_threshold],
  hypothetical: ['true, false', m.dealers_ref_hypothetical],
  basis: ['certified, computed, null', m.dealers_ref_basis],
  assumed: ['true, false', m.dealers_ref_assumed],
  cause: ['prefill, visitor', m.dealers_ref_cause],
};

const EVENT_WORDS: Readonly<Record<string, Words>> = {
  'battery-origin:ready': ['null', m.dealers_ref_event_ready],
  'battery-origin:result': ['{ version, status, amountUsd, … }', m.dealers_ref_event_result],
  'battery-origin:size': ['{ version, height }', m.dealers_ref_event_size],
  'battery-origin:error': ['{ version, code, attribute }', m.dealers_ref_event_error],
  'code: BAD_ATTRIBUTE': ['attribute', m.dealers_ref_bad_attribute],
  'code: LOAD_FAILED': ['', m.dealers_ref_load_failed],
  'code: BAD_DATA': ['', m.dealers_ref_bad_data],
};

function Table({ rows }: { readonly rows: readonly (readonly [string, ...Words])[] }) {
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{m.dealers_ref_name()}</th>
          <th scope="col">{m.dealers_ref_values()}</th>
          <th scope="col">{m.dealers_ref_meaning()}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, values, meaning]) => (
          <tr key={name}>
            <th scope="row">
              <code>{name}</code>
            </th>
            <td>
              <code>{values}</code>
            </td>
            <td>{meaning()}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
