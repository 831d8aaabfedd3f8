/** What is said where a part of the page that others need could not be fetched. */

import { useEffect } from 'react';
import { ReloadButton } from '../form/late-part';
import { m } from '../text';
import { Alert } from '../ui';
import { SaveEntries } from './save-entries';

/** Without the form there is nothing to type into. */
export function FormMissing() {
  return <Alert actions={<ReloadButton />}>{m.page_form_missing()}</Alert>;
}

/** Without the part that keeps work, what is typed now is in the page alone. */
export function KeepingMissing() {
  const actions = (
    <>
      <SaveEntries />
      <ReloadButton />
    </>
  );
  return <Alert actions={actions}>{m.page_keeping_missing()}</Alert>;
}

interface LinkMissingProps {
  readonly onSettled: (applied: boolean) => void;
}

/** The link stays in the address, to be read after a reload. */
export function LinkMissing({ onSettled }: LinkMissingProps) {
  useEffect(() => onSettled(false), [onSettled]);
  return <Alert actions={<ReloadButton />}>{m.page_link_missing()}</Alert>;
}
