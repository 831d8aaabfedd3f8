export { default as Agreements } from './agreements/chart';
export { MineralChart } from './by-mineral/section';
export { default as Changes } from './changes/chart';
export { default as Compare } from './compare/chart';
export { PartnersMap } from './map/partners-map';
export { PaperCharts } from './paper-charts';
export { PictureTabs } from './picture-tabs';
export { default as Readings } from './readings/chart';
export { PICTURE_NAMES, PICTURES, type Picture, type PictureName } from './registry';
