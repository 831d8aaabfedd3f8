/** The least that a page of the same packages can be: one form, one list, one field, one figure that follows it. */
import { QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';
import { useFieldArray, useForm, useWatch } from 'react-hook-form';

interface Floor {
  readonly entries: { value: string }[];
}

function Form() {
  const { data: factor = 1 } = useQuery({ queryKey: ['factor'], queryFn: () => Promise.resolve(2) });
  const { control, register } = useForm<Floor>({ defaultValues: { entries: [{ value: '300' }] } });
  const { fields } = useFieldArray({ control, name: 'entries' });
  const entries = useWatch({ control, name: 'entries' });
  const sum = entries.reduce((total, { value }) => total + Number(value) * factor, 0);
  return (
    <form>
      {fields.map(({ id }, index) => (
        <input key={id} {...register(`entries.${index}.value`)} aria-label="Value" data-field="valueUsd" />
      ))}
      <p role="status" data-share-min={sum}>
        {sum}
      </p>
    </form>
  );
}

const root = document.getElementById('root');
if (root === null) throw new Error('No place for the page');
createRoot(root).render(
  <QueryClientProvider client={new QueryClient()}>
    <Form />
  </QueryClientProvider>,
);
