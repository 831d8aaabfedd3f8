export { CrashPage } from './crash-page';
export { DataEdition, OverdueNotice } from './data-age';
export { DataErrors } from './data-errors';
export { FormMissing, KeepingMissing, LinkMissing } from './missing-parts';
