import type { ComponentType } from 'react';
import { FiguresQuestions, SourcingSection } from '../features/battery-sourcing';
import { MineralChart } from '../features/charts';
import { ComponentsSection } from '../features/components';
import { WhatIfSection } from '../features/what-if';
import { CarPart } from './car-part';

export type PartName = 'car' | 'sourcing' | 'figures' | 'components' | 'what-if' | 'chart';

/** What is folded away at first, and so is loaded after the first view. */
export const PARTS: Readonly<Record<PartName, ComponentType>> = {
  car: CarPart,
  sourcing: SourcingSection,
  figures: FiguresQuestions,
  components: ComponentsSection,
  'what-if': WhatIfSection,
  chart: MineralChart,
};
