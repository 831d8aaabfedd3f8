export { BatterySection } from './battery-section';
