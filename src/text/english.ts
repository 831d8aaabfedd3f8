/** Every English sentence at once, for what runs outside the page. */
import type { Messages } from './index';
import * as compiled from './paraglide/messages/en.js';

// Sound: the compiled functions without inputs ignore the argument that their type asks for.
export const english = compiled as unknown as Messages;
