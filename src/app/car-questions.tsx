import { AssumptionsSection } from '../features/assumptions';
import { useFollowYear } from '../features/battery-sourcing';
import { MyCar } from '../features/my-car';
import { VinReport } from './insight/vin-report';

/** The questions of depth My car. */
export const CarQuestions = () => (
  <MyCar onTypicalChange={useFollowYear()} vinReport={<VinReport />} assumptions={<AssumptionsSection />} />
);
