import { useState } from 'react';
import { useIsCalculated } from '../calculation';
import { type PictureName, PictureTabs } from '../features/charts';
import { ShareLink } from '../features/share-link';
import { Skeleton } from '../ui';
import { InsightList } from './insight/insight-list';

/** What stands under the reasons of the result. */
export default function BelowTheResult() {
  const [picture, setPicture] = useState<PictureName>('by-mineral');
  const isCalculated = useIsCalculated();
  return (
    <>
      {isCalculated ? <PictureTabs value={picture} onChange={setPicture} /> : <Skeleton lines={20} />}
      {isCalculated ? <InsightList /> : null}
      {isCalculated ? <ShareLink /> : null}
    </>
  );
}
