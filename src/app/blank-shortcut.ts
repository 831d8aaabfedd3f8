import { useEffect } from 'react';
import { useStartOver } from '../kept-work';
import { currentHash, onHashChange, replaceHash } from '../platform/page';
import { blankForm } from '../scenario-form';
import { m } from '../text';

/** Where the installed app's shortcut leads. */
const BLANK = '#/?start=blank';

/** Empties the form when the installed app's shortcut asks for it; what was typed can be brought back. */
export function BlankShortcut(): null {
  const startOver = useStartOver();
  useEffect(() => {
    const take = () => {
      if (currentHash() !== BLANK) return;
      replaceHash('#/');
      startOver(blankForm(), m.form_start_done_blank());
    };
    take();
    return onHashChange(take);
  });
  return null;
}
