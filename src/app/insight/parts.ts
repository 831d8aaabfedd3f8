export { AcrossYears, CountryChart, FlowChart } from '../../features/charts';
export { default as Claim } from '../../features/claim';
export { default as Compare } from '../../features/compare';
export { default as HowPanel } from '../../features/how';
export { default as LawView } from '../../features/law-view';
export { default as Report } from '../../features/report';
export { default as ShortestWay } from '../../features/shortest-way';
export { default as VinReport } from '../../features/vin';
export { Printed } from './printed';
