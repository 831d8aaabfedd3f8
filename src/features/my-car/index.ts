export { FollowCarList } from './follow-car-list';
export { MyCar } from './my-car';
