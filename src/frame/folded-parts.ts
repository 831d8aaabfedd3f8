import type { ComponentType } from 'react';
import { AssumptionsSection } from '../features/assumptions';
import { BatterySection, SourcingSection } from '../features/battery-sourcing';
import { BuyerSection } from '../features/buyer';
import { MineralChart } from '../features/charts';
import { ComponentsSection } from '../features/components';
import { VehicleSection } from '../features/vehicle';
import { WhatIfSection } from '../features/what-if';

export type PartName =
  | 'battery'
  | 'sourcing'
  | 'vehicle'
  | 'components'
  | 'buyer'
  | 'assumptions'
  | 'what-if'
  | 'chart';

/** What is folded away at first, and so is loaded after the first view. */
export const PARTS: Readonly<Record<PartName, ComponentType>> = {
  battery: BatterySection,
  sourcing: SourcingSection,
  vehicle: VehicleSection,
  components: ComponentsSection,
  buyer: BuyerSection,
  assumptions: AssumptionsSection,
  'what-if': WhatIfSection,
  chart: MineralChart,
};
