import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { editionListQuery, editionQuery } from '../../data/editions';
import { editionOf, type Rulebook } from '../../law';
import { m } from '../../text';
import { format } from '../../text/format';
import { Alert, Notice } from '../../ui';
import Difference from './difference';

interface PinnedEditionProps {
  /** The edition that the address asks for. */
  readonly edition: string;
  /** The page's own rules. */
  readonly newest: Rulebook;
  /** Told once what to answer by is known: the rules of the edition, or null for the page's own. */
  readonly onSettled: (rulebook: Rulebook | null) => void;
}

/** Answers by the edition that the address asks for, and says what the newest would change. */
export default function PinnedEdition({ edition, newest, onSettled }: PinnedEditionProps) {
  const isNewest = editionOf(newest) === edition;
  const { data, isError } = useQuery({ ...editionQuery(edition), enabled: !isNewest });
  const isOther = data !== undefined && editionOf(data) !== edition;
  const isMissing = !isNewest && (isError || isOther);
  useEffect(() => {
    if (isNewest || isMissing) onSettled(null);
    else if (data !== undefined) onSettled(data);
  }, [isNewest, isMissing, data, onSettled]);
  if (isMissing) return <Missing edition={edition} newest={newest} />;
  if (isNewest)
    return (
      <Notice>
        <p>{m.edition_pinned_newest({ edition })}</p>
      </Notice>
    );
  return data === undefined ? null : <Difference pinned={data} newest={newest} canLeave />;
}

/** The edition is not to be had: which ones are. */
function Missing({ edition, newest }: Omit<PinnedEditionProps, 'onSettled'>) {
  const { data: kept = [] } = useQuery(editionListQuery);
  return (
    <Alert heading={m.edition_missing_heading({ edition })}>
      <p>{m.edition_missing({ own: editionOf(newest) })}</p>
      {kept.length === 0 ? null : (
        <p>{m.edition_missing_kept({ editions: format.list(kept.map((each) => each.edition)) })}</p>
      )}
    </Alert>
  );
}
