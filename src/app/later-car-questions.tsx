import { AssumptionsSection } from '../features/assumptions';
import { useFollowYear } from '../features/battery-sourcing';
import { RestOfMyCar } from '../features/my-car';
import { VinReport } from './insight/vin-report';

/** What is asked of a car beside the questions that decide first. */
export function LaterCarQuestions() {
  return (
    <RestOfMyCar
      onTypicalChange={useFollowYear()}
      vinReport={<VinReport />}
      assumptions={<AssumptionsSection />}
    />
  );
}
