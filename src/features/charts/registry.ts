import type { ComponentType } from 'react';
import { m } from '../../text';
import { latePart } from '../../ui';

/** A picture of the result. */
export interface Picture {
  /** Also the mark of its figure in the page, `data-chart`. */
  readonly name: PictureName;
  /** In a tab. */
  readonly title: () => string;
  /** Fetched when it is first shown. */
  readonly Chart: ComponentType;
}

export const PICTURE_NAMES = ['map', 'by-mineral', 'flow', 'by-country', 'calendar'] as const;
export type PictureName = (typeof PICTURE_NAMES)[number];

const drawn = () => import('./drawn');

/** Every picture of the result, in the order of their tabs: a new one is a folder, its words and a line here. */
export const PICTURES: readonly Picture[] = [
  {
    name: 'map',
    title: m.insight_pictures_map,
    Chart: latePart(async () => ({ default: (await drawn()).WorldMap })),
  },
  {
    name: 'by-mineral',
    title: m.insight_pictures_by_mineral,
    Chart: latePart(async () => ({ default: (await drawn()).ByMineral })),
  },
  {
    name: 'flow',
    title: m.insight_pictures_flow,
    Chart: latePart(async () => ({ default: (await drawn()).Flow })),
  },
  {
    name: 'by-country',
    title: m.insight_pictures_by_country,
    Chart: latePart(async () => ({ default: (await drawn()).ByCountry })),
  },
  {
    name: 'calendar',
    title: m.insight_pictures_through_time,
    Chart: latePart(async () => ({ default: (await drawn()).Calendar })),
  },
];
