export { default as AcrossYears } from './across-years-section';
export { default as CountryChart } from './country-chart';
export { default as FlowChart } from './flow-chart';
export { PaperCharts } from './paper-charts';
