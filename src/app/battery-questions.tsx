import type { ReactNode } from 'react';
import { BatterySourcing } from '../features/battery-sourcing';

interface BatteryQuestionsProps {
  /** What else is asked of a battery, once the first view stands. */
  readonly children: ReactNode;
}

/** Depth “A battery’s sourcing”: the minerals first, then all else in lines. */
export default function BatteryQuestions({ children }: BatteryQuestionsProps) {
  return (
    <>
      <BatterySourcing />
      {children}
    </>
  );
}
