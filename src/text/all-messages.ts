/**
 * Every sentence that the first view does without, added to the ones it has. What is loaded later imports this
 * before it asks for words.
 */

import { addMessages } from './index';
import * as all from './paraglide/messages/en.js?all';

addMessages(all);
