import { useState } from 'react';
import { useIsCalculated } from '../calculation';
import { PICTURE_NAMES, type PictureName, PictureTabs, WithExample } from '../features/charts';
import { localStore } from '../platform/storage';
import { Skeleton } from '../ui';
import { AskedNext } from './insight/asked-next';

/** Where the device remembers which picture was looked at last. */
const KEY = 'said/picture';

const remembered = (): PictureName => {
  const kept = localStore.read(KEY);
  return PICTURE_NAMES.find((name) => name === kept) ?? 'map';
};

/** The pictures of the sourcing; the one that was open last is open again. */
export function Picture() {
  const isCalculated = useIsCalculated();
  const [name, setName] = useState(remembered);
  const choose = (next: PictureName) => {
    setName(next);
    localStore.write(KEY, next);
  };
  if (!isCalculated) return <Skeleton lines={20} />;
  return (
    <>
      <WithExample>
        <PictureTabs value={name} onChange={choose} />
      </WithExample>
      <AskedNext />
    </>
  );
}
