import { lazy } from 'react';
import { KeepingMissing } from '../features/faults';
import { latePart } from '../ui';

const afterFirstView = () => import('./after-first-view');

export const AboutData = lazy(async () => ({ default: (await afterFirstView()).AboutData }));
export const BelowTheResult = latePart(async () => ({ default: (await afterFirstView()).BelowTheResult }));
/** Without it the typical figures stay those of the year before. */
export const FollowYear = latePart(
  async () => ({ default: (await afterFirstView()).FollowYear }),
  () => null,
);
export const LaterCarQuestions = latePart(async () => ({
  default: (await afterFirstView()).LaterCarQuestions,
}));
/** Without it the page goes on as any page of the web does. */
export const OfflineNews = latePart(
  async () => ({ default: (await afterFirstView()).OfflineNews }),
  () => null,
);
export const Picture = latePart(async () => ({ default: (await afterFirstView()).Picture }));
export const WorkBar = latePart(
  async () => ({ default: (await afterFirstView()).KeepingBar }),
  KeepingMissing,
);
