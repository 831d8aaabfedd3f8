import { useState } from 'react';
import { useCalculation, useIsCalculated } from '../calculation';
import { PICTURE_NAMES, type PictureName, PictureTabs, WithExample } from '../features/charts';
import { useIsOtherKind } from '../features/my-car';
import { localStore } from '../platform/storage';
import { Skeleton } from '../ui';
import { AskedNext } from './insight/asked-next';

/** Where the device remembers which picture was looked at last. */
const KEY = 'said/picture';

const remembered = (): PictureName => {
  const kept = localStore.read(KEY);
  return PICTURE_NAMES.find((name) => name === kept) ?? 'map';
};

/** The pictures, once there is something to draw. */
export function Picture() {
  return useIsCalculated() ? <Pictures /> : <Skeleton lines={20} />;
}

/**
 * The pictures of the sourcing; the one that was open last is open again. A used car, a leased one, one of 2022 and one
 * bought too late have a plain page: an example of a battery would explain nothing of it.
 */
function Pictures() {
  const { depth, evaluation } = useCalculation();
  const isOtherKind = useIsOtherKind();
  const [name, setName] = useState(remembered);
  const choose = (next: PictureName) => {
    setName(next);
    localStore.write(KEY, next);
  };
  if (depth === 'car' && isOtherKind && evaluation.minerals.share === null) return null;
  return (
    <>
      <WithExample>
        <PictureTabs value={name} onChange={choose} />
      </WithExample>
      <AskedNext />
    </>
  );
}
