import { jsonText } from '../../calculation';
import type { Scenario } from '../../law';
import { fileName, saveFile } from '../../platform/files';
import { withoutPersonal } from '../../platform/share-link';
import { m } from '../../text';
import { format } from '../../text/format';
import { Button, Notice } from '../../ui';

/** Mail and chat programs, spreadsheets and PDFs cut a longer link, most of them without a word. */
const LIMIT = 2_000;

interface LongLinkProps {
  readonly link: string;
  readonly scenario: Scenario;
  readonly personal: boolean;
}

/** Says that a link is too long to be sent, and offers what it carries as a file. */
export function LongLink({ link, scenario, personal }: LongLinkProps) {
  if (link.length <= LIMIT) return null;
  const save = (): void =>
    saveFile(
      fileName(scenario.title ?? '', 'json'),
      jsonText(personal ? scenario : withoutPersonal(scenario)),
      'application/json',
    );
  return (
    <Notice tone="caution" actions={<Button onClick={save}>{m.cite_link_file()}</Button>}>
      <p>{m.cite_link_long({ count: format.number(link.length), limit: format.number(LIMIT) })}</p>
    </Notice>
  );
}
