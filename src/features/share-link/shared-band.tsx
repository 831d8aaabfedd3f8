import { useQuery } from '@tanstack/react-query';
import { useCalculation } from '../../calculation';
import { vehiclesQuery } from '../../data/vehicles-query';
import { workErrands } from '../../kept-work';
import { carName } from '../../starting-figures';
import { m } from '../../text';
import { Button } from '../../ui';
import styles from './share-link.module.css';
import { sharedName } from './shared-words';

/** Says on a page that a link opened whose it is: it looks like a page of one's own otherwise. */
export function SharedBand({ onTake }: { readonly onTake: () => void }) {
  const { scenario } = useCalculation();
  const id = scenario.vehicle?.car;
  const { data: list } = useQuery({
    ...vehiclesQuery,
    enabled: id !== undefined && scenario.title === undefined,
  });
  const car = list?.vehicles.find((each) => each.id === id);
  const named = car === undefined ? scenario : { title: carName(car), ...scenario };
  const take = () => {
    workErrands.keep.ask(undefined);
    onTake();
  };
  return (
    <section aria-label={m.shared_heading()} className={styles.band}>
      <div>
        <p className={styles.name}>{m.shared_with_you({ what: sharedName(named) })}</p>
        {scenario.buyer === undefined ? <p className={styles.soft}>{m.shared_without_buyer()}</p> : null}
      </div>
      <Button onClick={take}>{m.shared_take()}</Button>
    </section>
  );
}
