import type { Rulebook } from '../law';
import type { Format } from './format';
import { m } from './index';

type RegimePeriod = Rulebook['parameters']['regime']['periods'][number];

/** Which form of the law governs the days of a period, in a sentence. */
export function regimeSentence({ day }: Format, { value, from, until = from }: RegimePeriod): string {
  switch (value) {
    case 'prior-law':
      return m.insight_law_regime_prior({ until: day(until) });
    case 'capacity-formula':
      return m.insight_law_regime_capacity({ from: day(from), until: day(until) });
    case 'sourcing':
      return m.insight_law_regime_sourcing({ from: day(from), until: day(until) });
    case 'no-percentage':
      return m.insight_law_regime_none({ from: day(from) });
  }
}
