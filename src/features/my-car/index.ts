export { FollowCarList } from './car-list-follower';
export { MyCar } from './my-car';
export { RestOfMyCar } from './rest-of-my-car';
export { useIsOtherKind } from './use-asked';
