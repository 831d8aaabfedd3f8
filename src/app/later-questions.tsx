import { AssumptionsSection } from '../features/assumptions';
import { BuyerSection } from '../features/buyer';
import { ChainsPlace } from '../features/chains-grid';
import { ComponentsSection } from '../features/components';
import { TableImportPlace } from '../features/table-import';
import { VehicleSection } from '../features/vehicle';
import { WhatIfSection } from '../features/what-if';
import { VinReport } from './insight/vin-report';
import { useFollowYear } from './use-follow-year';

/** The questions below the first view. */
export default function LaterQuestions() {
  const followYear = useFollowYear();
  return (
    <>
      <TableImportPlace />
      <ChainsPlace />
      <VehicleSection report={<VinReport />} onDelivered={followYear} />
      <ComponentsSection />
      <BuyerSection />
      <AssumptionsSection />
      <WhatIfSection />
    </>
  );
}
