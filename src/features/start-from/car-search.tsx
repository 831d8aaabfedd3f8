import { lazy, Suspense, useState } from 'react';
import { m } from '../../text';
import { TextField } from '../../ui';
import styles from './start-from.module.css';

const CarFinder = lazy(() => import('./car-finder'));

/** Looks for a car by its name; the list is fetched once somebody looks. */
export function CarSearch() {
  const [typed, setTyped] = useState('');
  const [isWanted, setWanted] = useState(false);
  const search = (words: string) => {
    setTyped(words);
    setWanted(true);
  };
  return (
    <search data-own-undo="" className={styles.search}>
      <TextField
        id="car-search"
        type="search"
        label={m.car_search()}
        hint={m.car_search_hint()}
        value={typed}
        onChange={(event) => search(event.target.value)}
      />
      {isWanted ? (
        <Suspense fallback={null}>
          <CarFinder typed={typed} onFound={() => setTyped('')} />
        </Suspense>
      ) : null}
    </search>
  );
}
