import { useValues } from '../calculation';
import { toPointer } from '../kernel/pointer';
import { useText } from '../text';
import { vehicleFactName } from '../text/facts';
import { mineralName } from '../text/minerals';

/** The name of the thing that a form field (a React Hook Form path) belongs to. */
export function useFieldName(): (field: string) => string {
  const text = useText();
  const { entries } = useValues();
  return (field) => {
    const [group = '', part = '', ...rest] = field.split('.');
    switch (group) {
      case 'entries': {
        const mineral = entries[Number(part)]?.mineral;
        if (mineral === undefined) return text.form_sourcing_heading();
        const name = mineralName(text, mineral);
        return rest[0] === 'valueUsd' ? text.form_entry_value({ mineral: name }) : name;
      }
      case 'chainRows':
        return text.result_chain_row({ row: String(Number(part) + 1) });
      case 'sourcing':
        return text.form_sourcing_heading();
      case 'components':
        return text.form_components_heading();
      case 'partners':
        return text.form_what_if_heading();
      case 'vehicle':
        return vehicleFactName(text, toPointer([group, part])) ?? text.form_vehicle_heading();
      case 'buyer':
        if (part === 'businessUsePercent') return text.form_business_use();
        if (part === 'taxBeforeCreditUsd') return text.form_tax();
        return part === 'thisYear' ? text.law_fact_income_this_year() : text.law_fact_income_last_year();
      default:
        return text.app_name();
    }
  };
}
