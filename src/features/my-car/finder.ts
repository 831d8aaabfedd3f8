/** What finds cars and tells what the lists say of them; nothing of it shows before a name is typed. What is filled in from a car comes with it. */

export { vinProblemWords } from '../../questions';
export { Follow } from './follow-car-list';
export { lookFor } from './looked-for';
export { LookedForWords } from './looked-for-words';
export { PickedCar } from './picked-car';
export { nameWithYear, withCar, withoutCar, withoutPerson } from './picking';
export { listedInShort } from './time-words';
