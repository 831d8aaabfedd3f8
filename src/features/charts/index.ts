export { default as CountryChart } from './by-country/chart';
export { MineralChart } from './by-mineral/section';
export { default as FlowChart } from './flow/chart';
export { PartnersMap } from './map/partners-map';
export { PaperCharts } from './paper-charts';
export { PictureTabs } from './picture-tabs';
export { PICTURE_NAMES, PICTURES, type Picture, type PictureName } from './registry';
export { default as AcrossYears } from './years/chart';
