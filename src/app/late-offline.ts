import { lazy } from 'react';
import { latePart } from '../ui';

const part = () => import('../features/offline');

export const AboutData = lazy(async () => ({ default: (await part()).AboutData }));

/** Without it the page goes on as any page of the web does. */
export const OfflineNews = latePart(
  async () => ({ default: (await part()).OfflineNews }),
  () => null,
);
