/** All parts of the insight in one file: each fetched by itself would part the rest of the page into many small files. */
export { DevelopersView, default as Cite } from '../../features/cite';
export { default as Compare } from '../../features/compare';
export { default as HowPanel } from '../../features/how';
export { default as LawView } from '../../features/law-view';
export { default as Report } from '../../features/report';
export { default as ShortestWay } from '../../features/shortest-way';
export { default as VinReport } from '../../features/vin';
export { Printed } from './printed';
