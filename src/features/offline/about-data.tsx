import { useQuery } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import type { DataFile } from '../../data/data-file-error';
import { vehiclesQuery } from '../../data/vehicles-query';
import type { Edition } from '../../law';
import type { Clock } from '../../platform/clock';
import { canInstall, install, onInstallOffer } from '../../platform/install-offer';
import { addressOfFile } from '../../platform/page';
import { m } from '../../text';
import { format } from '../../text/format';
import { Button, Links } from '../../ui';
import styles from './offline.module.css';
import { useCopy } from './use-copy';
import { useOwnEditions } from './use-own-editions';
import { useUpdate } from './use-update';

const FILES: readonly (readonly [DataFile, () => string])[] = [
  ['partners.json', m.offline_partners],
  ['parameters.json', m.offline_parameters],
  ['minerals.json', m.offline_minerals],
  ['presets.json', m.offline_presets],
  ['vehicles.json', m.offline_vehicles],
];

/** How old each data file is, whether the page opens without a network, and what can be done about either. */
export function AboutData({ clock }: { readonly clock: Clock }) {
  const own = useOwnEditions();
  // Fetched, where it was not needed yet, for its age to be told.
  useQuery(vehiclesQuery);
  const { kept } = useCopy();
  return (
    <>
      <ul className={styles.list}>
        {FILES.map(([file, name]) => (
          <li key={file}>
            <strong>{name()}</strong>
            <FileAge edition={own[file]} clock={clock} />
          </li>
        ))}
      </ul>
      <Today clock={clock} editions={Object.values(own)} />
      <p>{kept === 'no' ? m.offline_not_kept() : m.offline_kept()}</p>
      <Actions />
      <Links>
        <a href={addressOfFile('licences.txt')}>{m.site_licences()}</a>
        <a href={addressOfFile('LICENSE')}>{m.site_licence_own()}</a>
      </Links>
    </>
  );
}

interface FileAgeProps {
  readonly edition: Edition | undefined;
  readonly clock: Clock;
}

function FileAge({ edition, clock }: FileAgeProps) {
  const { day } = format;
  if (edition === undefined) return <p>{m.offline_not_loaded()}</p>;
  const { asOf, reviewBy } = edition;
  return (
    <>
      <p>{m.offline_edition({ edition: edition.edition, asOf: day(asOf), reviewBy: day(reviewBy) })}</p>
      {clock.today() > reviewBy ? <p className={styles.overdue}>{m.offline_overdue()}</p> : null}
    </>
  );
}

interface TodayProps {
  readonly clock: Clock;
  readonly editions: readonly Edition[];
}

/** The day that the review days are held against; said to be doubtful when the data is of a later one. */
function Today({ clock, editions }: TodayProps) {
  const { day } = format;
  const now = clock.today();
  const today = day(now);
  const isEarly = editions.some(({ asOf }) => now < asOf);
  return <p>{isEarly ? m.offline_today_early({ today }) : m.offline_today({ today })}</p>;
}

function Actions() {
  const { newer } = useCopy();
  const update = useUpdate();
  const isInstallable = useSyncExternalStore(onInstallOffer, canInstall);
  return (
    <div className={styles.actions}>
      {newer === 'none' ? null : (
        <Button onClick={update}>{newer === 'waiting' ? m.offline_update() : m.page_reload()}</Button>
      )}
      {isInstallable ? <Button onClick={install}>{m.offline_install()}</Button> : null}
    </div>
  );
}
