import type { Country } from '../law';
import { format } from './format';
import { m } from './index';

type Stage = 'extraction' | 'processing' | 'recycling';

const STAGES = {
  extraction: m.grid_extraction,
  processing: m.grid_processing,
  recycling: m.grid_recycling,
} as const;

/** As many countries as a person reads. */
const NAMED = 4;

/** A route in words, stage by stage: `Extraction: Chile · Processing: China`. */
export const routeWords = (
  route: readonly { readonly stage: Stage; readonly countries: readonly Country[] }[],
): string =>
  route
    .map(({ stage, countries }) => {
      const named = countries.slice(0, NAMED).map(format.country);
      const more = countries.length - named.length;
      return m.grid_why_stage({
        stage: STAGES[stage](),
        places: format.list(more > 0 ? [...named, m.insight_way_others({ count: more })] : named),
      });
    })
    .join(' · ');
