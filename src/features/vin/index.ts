export { default } from './vin-report';
