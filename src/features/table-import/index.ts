export { TableImportPlace } from './table-import-place';
