import { useSyncExternalStore } from 'react';
import { appCopy, type CopyState } from '../../platform/app-copy';

/** How the copy of the app on this device stands. */
export const useCopy = (): CopyState => useSyncExternalStore(appCopy.state.subscribe, appCopy.state.get);
