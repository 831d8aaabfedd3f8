export { MineralChart } from './mineral-chart';
