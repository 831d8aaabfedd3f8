import { parseRulebook, type Rulebook } from '../law';
import { withValueAt } from './json-edit';
import { type Changes, SHIPPED_FILES } from './rulebook-files';

/** The rulebook as shipped. */
export const shippedRulebook: Rulebook = rulebookWith({});

/** The shipped rulebook once its files are changed. */
export function rulebookWith(changes: Changes): Rulebook {
  const { partners, parameters, minerals } = SHIPPED_FILES;
  const edited = Object.entries(changes).reduce<unknown>(
    (files, [pointer, value]) => withValueAt(files, pointer, value),
    { partners, parameters, minerals },
  );
  const rulebook = parseRulebook(Object.assign({ partners, parameters, minerals }, edited));
  if (!rulebook.ok) throw new Error(`The rulebook is wrong: ${JSON.stringify(rulebook.error.slice(0, 5))}`);
  return rulebook.value;
}
