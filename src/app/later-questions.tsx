import { useEffect } from 'react';
import { AssumptionsSection, useAssumptionsWords } from '../features/assumptions';
import { FiguresQuestions, fetchSourcingDetails, useFiguresWords } from '../features/battery-sourcing';
import { BuyerSection, useBuyerWords } from '../features/buyer';
import { ComponentsSection, useComponentsWords } from '../features/components';
import { TableImportPlace } from '../features/table-import';
import { useVehicleWords, VehicleSection } from '../features/vehicle';
import { useWhatIfWords, WhatIfSection } from '../features/what-if';
import { OriginTag } from '../questions';
import { m } from '../text';
import { SummaryLine } from '../ui';
import { ChainsLine } from './chains-line';
import { VinReport } from './insight/vin-report';
import { NameQuestion, useNameWords } from './name-question';

const CHANGE = [m.battery_change(), m.battery_line_done()] as const;
const TRY = [m.battery_try(), m.battery_line_done()] as const;

/** What there is beside the minerals: each group is one line that says how it stands and opens to be changed. */
export default function LaterQuestions() {
  useEffect(() => {
    // If it fails now, it is asked for again when it is opened.
    fetchSourcingDetails().catch(() => undefined);
  }, []);
  return (
    <div>
      <TableImportPlace />
      <SummaryLine label={m.battery_line_figures()} value={<FiguresValue />} action={CHANGE}>
        <FiguresQuestions />
      </SummaryLine>
      <ChainsLine />
      <SummaryLine label={m.form_vehicle_heading()} value={<VehicleValue />} action={CHANGE}>
        <VehicleSection report={<VinReport />} />
      </SummaryLine>
      <SummaryLine label={m.battery_line_parts()} value={<ComponentsValue />} action={CHANGE}>
        <ComponentsSection />
      </SummaryLine>
      <SummaryLine label={m.form_buyer_heading()} value={<BuyerValue />} action={CHANGE}>
        <BuyerSection />
      </SummaryLine>
      <SummaryLine label={m.form_assumptions_heading()} value={<AssumptionsValue />} action={CHANGE}>
        <AssumptionsSection />
      </SummaryLine>
      <SummaryLine label={m.battery_line_what_if()} value={<WhatIfValue />} action={TRY}>
        <WhatIfSection />
      </SummaryLine>
      <SummaryLine label={m.battery_line_name()} value={<NameValue />} action={CHANGE}>
        <NameQuestion />
      </SummaryLine>
    </div>
  );
}

// Each value hears of changes by itself: a key press elsewhere draws none of the groups again.
const FiguresValue = () => useFiguresWords();
const AssumptionsValue = () => useAssumptionsWords();
const WhatIfValue = () => useWhatIfWords();
const NameValue = () => useNameWords();

const VehicleValue = () => (
  <>
    {useVehicleWords()} <OriginTag of={VEHICLE} />
  </>
);
const ComponentsValue = () => (
  <>
    {useComponentsWords()} <OriginTag of={COMPONENTS} />
  </>
);
const BuyerValue = () => (
  <>
    {useBuyerWords()} <OriginTag of={BUYER} />
  </>
);

const VEHICLE = ['vehicle.acquired', 'vehicle.vehicleClass', 'vehicle.msrpUsd', 'vehicle.finalAssembly'];
const COMPONENTS = ['components'];
const BUYER = ['buyer'];
