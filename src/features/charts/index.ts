export { MineralChart } from './by-mineral/section';
export { PartnersMap } from './map/partners-map';
export { PaperCharts } from './paper-charts';
export { PictureTabs } from './picture-tabs';
export { PICTURE_NAMES, PICTURES, type Picture, type PictureName } from './registry';
export { WithExample } from './with-example';
