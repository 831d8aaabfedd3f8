export { VehicleSection } from './vehicle-section';
export { useVehicleWords } from './vehicle-words';
