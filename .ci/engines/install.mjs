/** Fetches Firefox and WebKit from Debian, for root; where that cannot be, the journeys say what is not tried. */
import { installEngines } from './programs.mjs';

installEngines();
