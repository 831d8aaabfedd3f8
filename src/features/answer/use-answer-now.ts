import { useEffect, useState } from 'react';

type AnswerNow = Awaited<ReturnType<typeof answerNow>>;
const answerNow = () => import('./answer-now');

/** What the answer is made of, once it may be fetched and is there. */
export function useAnswerNow(mayFetch: boolean): AnswerNow | 'missing' | null {
  const [parts, setParts] = useState<AnswerNow | 'missing' | null>(null);
  useEffect(() => {
    if (mayFetch) answerNow().then(setParts, () => setParts('missing'));
  }, [mayFetch]);
  return parts;
}
