/** What finds cars and tells what the lists say of them; nothing of it shows before a name is typed. */

export { vinProblemWords } from '../../questions';
export { lookFor } from './looked-for';
export { LookedForWords } from './looked-for-words';
export { PickedCar } from './picked-car';
export { listedInShort } from './time-words';
