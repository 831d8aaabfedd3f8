import { AssumptionsSection } from '../features/assumptions';
import { useFollowYear } from '../features/battery-sourcing';
import { MyCar, RestOfMyCar } from '../features/my-car';
import { focusQuestion } from '../questions';

/** All that is asked of a car. The frame keeps nothing on the device, so it does not ask whether income may stay. */
export function CarPart() {
  const follow = useFollowYear();
  return (
    <MyCar onTypicalChange={follow} isKept={false}>
      <RestOfMyCar
        onTypicalChange={follow}
        onMinerals={() => focusQuestion('/minerals')}
        vinReport={null}
        assumptions={<AssumptionsSection />}
      />
    </MyCar>
  );
}
