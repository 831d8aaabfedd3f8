import { type FieldPath, useFormContext } from 'react-hook-form';
import { useSnapshot } from '../calculation';
import type { Problem } from '../kernel/problem';
import type { FormValues } from '../scenario-form';
import { fieldId } from './jump-to-field';
import { problemWords } from './problem-words';

export type FieldName = FieldPath<FormValues>;

/** What is wrong with a field; undefined when nothing is. */
export const useFieldProblem = (name: string): Problem | undefined =>
  useSnapshot(({ reading }) => reading.problems.find(({ field }) => field === name)?.problem);

/** What is wrong with a field, in words; undefined when nothing is. */
export function useFieldError(name: string): string | undefined {
  const problem = useFieldProblem(name);
  return problem && problemWords(problem, name);
}

/** All that a control needs to be the field: its registration, id and error. `onEdit` runs after each change. */
export function useField(name: FieldName, onEdit?: () => void) {
  const { register } = useFormContext<FormValues>();
  const registration = register(name, onEdit === undefined ? {} : { onChange: onEdit });
  return { ...registration, id: fieldId(name), error: useFieldError(name) };
}
