export { PrintedReport } from './printed-report';
export { default } from './report-section';
