import { useQuery } from '@tanstack/react-query';
import { useIsHypothetical, useSnapshot } from '../../calculation';
import { presetsQuery } from '../../data/queries';
import { vehiclesQuery } from '../../data/vehicles-query';
import { useKeepsIncome } from '../../kept-work';
import type { Day } from '../../kernel/day';
import { explain } from '../../law';
import { originOf } from '../../scenario-form';
import { carName } from '../../starting-figures';
import { thingsIn } from '../../text/fact-words';
import { groundsOf } from '../../text/reasons';
import { reportOf } from './report';
import type { Report } from './report-words';
import { startingSources } from './starting-sources';
import { useFound } from './use-found';

export interface ReportProps {
  readonly today: Day;
}

/** Writes the report of what is entered now, when it is asked for. */
export function useReport({ today }: ReportProps): () => Report {
  const { calculation, values } = useSnapshot((snapshot) => snapshot);
  const hypothetical = useIsHypothetical();
  const [withIncome] = useKeepsIncome();
  const found = useFound();
  // Nothing was filled in from a list that was not fetched.
  const { data: presets } = useQuery({ ...presetsQuery, enabled: false });
  const { data: cars } = useQuery({ ...vehiclesQuery, enabled: false });
  return () => {
    if (calculation === null) throw new Error('A report is asked for before there is a result');
    const { scenario, rulebook, evaluation, decided, problems } = calculation;
    const car = cars?.vehicles.find(({ id }) => id === scenario.vehicle?.car);
    return reportOf({
      words: {
        ...groundsOf(scenario, explain(scenario, rulebook)),
        rulebook,
        things: thingsIn(scenario),
        car: car && carName(car),
      },
      evaluation,
      decided,
      originOf: (field) => originOf(values, field),
      hypothetical,
      incomplete: problems.length > 0,
      withIncome,
      today,
      starting: startingSources(values, presets),
      found,
    });
  };
}
