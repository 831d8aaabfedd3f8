export { VehicleSection } from './vehicle-section';
