import { useRulebook } from '../../calculation';
import type { Problem } from '../../kernel/problem';
import { editionOf } from '../../law';
import { m } from '../../text';
import { format } from '../../text/format';
import { problemSentence } from '../../text/problems';
import { Alert, Button, Notice } from '../../ui';
import styles from './keeping.module.css';
import type { PictureTrouble } from './open-picture-file';
import { pathWords } from './path-words';
import { type FileOpening, MAX_MEGABYTES } from './use-file-opening';

/** What came of the last file. */
export function FileOutcomeNotice({ opening }: { readonly opening: FileOpening }) {
  const { outcome, dismiss } = opening;
  const actions = <Button onClick={dismiss}>{m.work_dismiss()}</Button>;
  if (outcome === null) return null;
  const { name } = outcome;
  switch (outcome.kind) {
    case 'opened':
      return (
        <Notice live actions={actions}>
          <p>{m.work_opened({ name })}</p>
          {outcome.edition === undefined ? null : <DrawnWith edition={outcome.edition} />}
        </Notice>
      );
    case 'too-large':
      return (
        <Alert actions={actions}>
          <p>{m.work_file_too_large({ name, size: String(MAX_MEGABYTES) })}</p>
        </Alert>
      );
    case 'unreadable':
      return (
        <Alert actions={actions}>
          <p>{m.table_failed({ name })}</p>
        </Alert>
      );
    case 'unknown-kind':
      return (
        <Alert actions={actions}>
          <p>{m.work_file_kind({ name })}</p>
        </Alert>
      );
    case 'refused':
      return (
        <Alert actions={actions}>
          <Refusal name={name} trouble={outcome.trouble} />
        </Alert>
      );
  }
}

/** Says where a picture was drawn with another edition than the page answers by. */
function DrawnWith({ edition }: { readonly edition: string }) {
  const rulebook = useRulebook();
  if (rulebook === null || editionOf(rulebook) === edition) return null;
  return <p>{m.cite_picture_other_edition({ edition, own: editionOf(rulebook) })}</p>;
}

interface RefusalProps {
  readonly name: string;
  readonly trouble: PictureTrouble;
}

function Refusal({ name, trouble }: RefusalProps) {
  switch (trouble.kind) {
    case 'no-calculation':
      return <p>{m.cite_picture_without({ name })}</p>;
    case 'not-json':
      return <p>{m.work_file_not_json({ name })}</p>;
    case 'newer':
      return <p>{m.work_file_newer({ name, version: String(trouble.version) })}</p>;
    case 'problems':
      return (
        <>
          <p>{m.work_file_bad({ name, count: trouble.problems.length })}</p>
          <Problems problems={trouble.problems} />
        </>
      );
  }
}

/** More than anyone reads, and no more than a page bears. */
const SHOWN = 300;

function Problems({ problems }: { readonly problems: readonly Problem[] }) {
  const more = problems.length - SHOWN;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls is scrolled by keys too
    <ul className={styles.problems} tabIndex={0}>
      {problems.slice(0, SHOWN).map((problem, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the list is written once and never reordered
        <li key={index}>
          <strong>{problem.path === '' ? m.work_path_whole() : format.path(pathWords(problem.path))}</strong>{' '}
          <code>{problem.path}</code> {problemSentence(format, problem)}
        </li>
      ))}
      {more > 0 ? <li>{m.table_more_problems({ count: format.number(more) })}</li> : null}
    </ul>
  );
}
