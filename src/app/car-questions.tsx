import type { ReactNode } from 'react';
import { yearErrand } from '../features/battery-sourcing';
import { MyCar } from '../features/my-car';

interface CarQuestionsProps {
  /** What else is asked of a car, once the first view stands. */
  readonly children: ReactNode;
}

/** The questions of depth My car. */
export const CarQuestions = ({ children }: CarQuestionsProps) => (
  <MyCar onTypicalChange={() => yearErrand.ask(undefined)}>{children}</MyCar>
);
