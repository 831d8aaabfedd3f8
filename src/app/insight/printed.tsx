import { PaperCharts } from '../../features/charts';
import { PrintedReport } from '../../features/report';
import type { Day } from '../../kernel/day';

/** The report on paper with its charts: all of it is there before printing begins. */
export const Printed = ({ today }: { readonly today: Day }) => (
  <PrintedReport today={today} charts={<PaperCharts />} />
);
