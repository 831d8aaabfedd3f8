export { COLUMNS, type Column, NEEDED } from './columns';
export { type Delimited, readWith } from './delimited';
export { type Loaded, loadTable, MAX_COLUMNS, type TableFailure } from './load-table';
export { clearOfferedTable, offeredTable, offerTable, onOfferedTable } from './offered-table';
export { offerPasted } from './pasted';
export { MAX_ENTRIES, readTable, type TableProblem, type TableReading } from './read-table';
export { type OpenedTable, openTable, type TableChoices } from './table-session';
export { countryTerm, feocTerm, mineralTerm } from './terms';
export { writeTable } from './write-table';
