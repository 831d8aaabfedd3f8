import { useQuery } from '@tanstack/react-query';
import { useFormContext } from 'react-hook-form';
import { presetsQuery } from '../data/queries';
import { AssumptionsSection } from '../features/assumptions';
import { useRefill } from '../features/battery-sourcing';
import { BuyerSection } from '../features/buyer';
import { ChainsPlace } from '../features/chains';
import { ComponentsSection } from '../features/components';
import { VehicleSection } from '../features/vehicle';
import { WhatIfSection } from '../features/what-if';
import { isDay } from '../kernel/day';
import { type FormValues, typedDay } from '../scenario-form';
import { VinReport } from './insight/vin-report';

/** The questions below the first view. */
export default function LaterQuestions() {
  const { getValues } = useFormContext<FormValues>();
  const refill = useRefill(useQuery(presetsQuery).data);
  // A day that is still being typed is of no year yet.
  const followYear = () => {
    const day = typedDay(getValues('vehicle.placedInService'));
    if (day === '' || isDay(day)) refill();
  };
  return (
    <>
      <ChainsPlace />
      <VehicleSection report={<VinReport />} onDelivered={followYear} />
      <ComponentsSection />
      <BuyerSection />
      <AssumptionsSection />
      <WhatIfSection />
    </>
  );
}
