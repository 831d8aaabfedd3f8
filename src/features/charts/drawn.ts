/** Every picture in one file: who looks at one looks at the next, and each by itself would part the page into small files. */
export { default as ByCountry } from './by-country/chart';
export { default as ByMineral } from './by-mineral/chart';
export { default as Calendar } from './calendar/chart';
export { default as Flow } from './flow/chart';
export { default as WorldMap } from './map/chart';
