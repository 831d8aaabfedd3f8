import { AssumptionsSection } from '../features/assumptions';
import { BuyerSection } from '../features/buyer';
import { ChainsPlace } from '../features/chains';
import { ComponentsSection } from '../features/components';
import { VehicleSection } from '../features/vehicle';
import { WhatIfSection } from '../features/what-if';
import { VinReport } from './insight/vin-report';

/** The questions below the first view. */
export default function LaterQuestions() {
  return (
    <>
      <ChainsPlace />
      <VehicleSection report={<VinReport />} />
      <ComponentsSection />
      <BuyerSection />
      <AssumptionsSection />
      <WhatIfSection />
    </>
  );
}
