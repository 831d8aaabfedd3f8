import { useQuery } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import type { DataFile } from '../../data/data-file-error';
import { vehiclesQuery } from '../../data/vehicles-query';
import type { Edition } from '../../law';
import type { Clock } from '../../platform/clock';
import { canInstall, install, onInstallOffer } from '../../platform/install-offer';
import { type Messages, useText } from '../../text';
import { useFormat } from '../../text/format';
import { Button } from '../../ui';
import styles from './offline.module.css';
import { useCopy } from './use-copy';
import { useOwnEditions } from './use-own-editions';
import { useUpdate } from './use-update';

const FILES: readonly (readonly [DataFile, (text: Messages) => string])[] = [
  ['partners.json', (text) => text.offline_partners()],
  ['parameters.json', (text) => text.offline_parameters()],
  ['minerals.json', (text) => text.offline_minerals()],
  ['presets.json', (text) => text.offline_presets()],
  ['vehicles.json', (text) => text.offline_vehicles()],
];

/** How old each data file is, whether the page opens without a network, and what can be done about either. */
export function AboutData({ clock }: { readonly clock: Clock }) {
  const text = useText();
  const own = useOwnEditions();
  // Fetched, where it was not needed yet, for its age to be told.
  useQuery(vehiclesQuery);
  const { kept } = useCopy();
  return (
    <>
      <ul className={styles.list}>
        {FILES.map(([file, name]) => (
          <li key={file}>
            <strong>{name(text)}</strong>
            <FileAge edition={own[file]} clock={clock} />
          </li>
        ))}
      </ul>
      <Today clock={clock} editions={Object.values(own)} />
      <p>{kept === 'no' ? text.offline_not_kept() : text.offline_kept()}</p>
      <Actions />
    </>
  );
}

interface FileAgeProps {
  readonly edition: Edition | undefined;
  readonly clock: Clock;
}

function FileAge({ edition, clock }: FileAgeProps) {
  const text = useText();
  const { day } = useFormat();
  if (edition === undefined) return <p>{text.offline_not_loaded()}</p>;
  const { asOf, reviewBy } = edition;
  return (
    <>
      <p>{text.offline_edition({ edition: edition.edition, asOf: day(asOf), reviewBy: day(reviewBy) })}</p>
      {clock.today() > reviewBy ? <p className={styles.overdue}>{text.offline_overdue()}</p> : null}
    </>
  );
}

interface TodayProps {
  readonly clock: Clock;
  readonly editions: readonly Edition[];
}

/** The day that the review days are held against; said to be doubtful when the data is of a later one. */
function Today({ clock, editions }: TodayProps) {
  const text = useText();
  const { day } = useFormat();
  const now = clock.today();
  const today = day(now);
  const isEarly = editions.some(({ asOf }) => now < asOf);
  return <p>{isEarly ? text.offline_today_early({ today }) : text.offline_today({ today })}</p>;
}

function Actions() {
  const text = useText();
  const { newer } = useCopy();
  const update = useUpdate();
  const isInstallable = useSyncExternalStore(onInstallOffer, canInstall);
  return (
    <div className={styles.actions}>
      {newer === 'none' ? null : (
        <Button onClick={update}>{newer === 'waiting' ? text.offline_update() : text.page_reload()}</Button>
      )}
      {isInstallable ? <Button onClick={install}>{text.offline_install()}</Button> : null}
    </div>
  );
}
