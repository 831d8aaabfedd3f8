import { type ComponentProps, useState } from 'react';
import { Legend } from '../../ui/charts/legend';
import { ShareRows } from '../../ui/charts/share-rows';
import styles from './charts.module.css';

interface ShareFigureProps extends Pick<ComponentProps<typeof ShareRows>, 'label' | 'rows'> {
  readonly legend: ComponentProps<typeof Legend>['items'];
}

/** Rows of shares under their legend, with what the row says that is pointed at. */
export function ShareFigure({ label, rows, legend }: ShareFigureProps) {
  const [active, setActive] = useState<string>();
  return (
    <>
      <Legend items={legend} />
      <ShareRows label={label} rows={rows} onActive={(row) => setActive(row?.description)} />
      <p aria-hidden="true" className={styles.active}>
        {active}
      </p>
    </>
  );
}
