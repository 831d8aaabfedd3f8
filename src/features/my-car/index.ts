export { FollowCarList } from './follow-car-list';
export { MyCar } from './my-car';
export { RestOfMyCar } from './rest-of-my-car';
export { useIsOtherKind } from './use-asked';
