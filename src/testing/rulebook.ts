import minerals from '../../public/data/minerals.json';
import parameters from '../../public/data/parameters.json';
import partners from '../../public/data/partners.json';
import { parseRulebook, type Rulebook } from '../law';

/** The rulebook as shipped. */
export const shippedRulebook: Rulebook = read();

function read(): Rulebook {
  const rulebook = parseRulebook({ partners, parameters, minerals });
  if (!rulebook.ok)
    throw new Error(`The shipped rulebook is wrong: ${JSON.stringify(rulebook.error.slice(0, 5))}`);
  return rulebook.value;
}
