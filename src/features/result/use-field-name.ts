import { useValues } from '../../form/calculation';
import { toPointer } from '../../kernel/pointer';
import { m } from '../../text';
import { vehicleFactName } from '../../text/facts';
import { mineralName } from '../../text/minerals';

/** The name of the thing that a form field (a React Hook Form path) belongs to. */
export function useFieldName(): (field: string) => string {
  const { entries } = useValues();
  return (field) => {
    const [group = '', part = '', ...rest] = field.split('.');
    switch (group) {
      case 'entries': {
        const mineral = entries[Number(part)]?.mineral;
        if (mineral === undefined) return m.form_sourcing_heading();
        const name = mineralName(mineral);
        return rest[0] === 'valueUsd' ? m.form_entry_value({ mineral: name }) : name;
      }
      case 'chainRows':
        return m.result_chain_row({ row: String(Number(part) + 1) });
      case 'sourcing':
        return m.form_sourcing_heading();
      case 'components':
        return m.form_components_heading();
      case 'partners':
        return m.form_what_if_heading();
      case 'vehicle':
        return vehicleFactName(toPointer([group, part])) ?? m.form_vehicle_heading();
      case 'buyer':
        if (part === 'businessUsePercent') return m.form_business_use();
        if (part === 'taxBeforeCreditUsd') return m.form_tax();
        return part === 'thisYear' ? m.law_fact_income_this_year() : m.law_fact_income_last_year();
      default:
        return m.app_name();
    }
  };
}
