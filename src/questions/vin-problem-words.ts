import type { VinProblem } from '../starting-figures';
import { m } from '../text';

/** The digit that a letter never used is mistaken for. */
const INSTEAD: Readonly<Record<string, string>> = { I: '1', O: '0', Q: '0' };

/** What is wrong with a VIN, in words. */
export function vinProblemWords(problem: VinProblem): string {
  switch (problem.code) {
    case 'LENGTH':
      return m.insight_vin_length({ count: problem.count });
    case 'LETTER_NOT_USED': {
      const { letter, position } = problem;
      return m.insight_vin_letter({ letter, position, instead: INSTEAD[letter] ?? '' });
    }
    case 'CHARACTER':
      return m.insight_vin_character(problem);
    case 'CHECK_DIGIT':
      return m.insight_vin_check(problem);
    case 'MODEL_YEAR':
      return m.insight_vin_year_code(problem);
  }
}
