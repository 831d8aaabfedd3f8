/** What opens later, in one file: each part fetched by itself would part the rest of the page into many small files. */
export { AddMineral } from './add-mineral';
export { BatterySources } from './battery-sources';
export { EntryDetails } from './entry-details';
export { MineralTable } from './mineral-table';
