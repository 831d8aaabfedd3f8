import { AssumptionsSection } from '../features/assumptions';
import { MyCar } from '../features/my-car';
import { VinReport } from './insight/vin-report';
import { useFollowYear } from './use-follow-year';

/** The questions of depth My car. */
export const CarQuestions = () => (
  <MyCar onTypicalChange={useFollowYear()} vinReport={<VinReport />} assumptions={<AssumptionsSection />} />
);
