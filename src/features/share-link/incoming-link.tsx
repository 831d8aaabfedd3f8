import { useEffect, useRef } from 'react';
import type { Problem } from '../../kernel/problem';
import type { Scenario } from '../../law';
import { m } from '../../text';
import { format } from '../../text/format';
import { problemSentence } from '../../text/problems';
import { Alert, Button, Notice } from '../../ui';
import { linkProblemSentence } from './link-problem-words';
import type { LinkProblem } from './read-link';
import styles from './share-link.module.css';
import type { IncomingLinkControl } from './use-incoming-link';

/** What there is to say about the link in the address: a question, a refusal, or nothing. */
export function IncomingLink({ control }: { readonly control: IncomingLinkControl }) {
  const { state, open, dismiss } = control;
  switch (state.kind) {
    case 'none':
    case 'reading':
      return null;
    case 'asking':
      return <Question scenario={state.scenario} open={open} keep={dismiss} />;
    case 'refused':
      return <Refusal problem={state.problem} dismiss={dismiss} />;
  }
}

interface QuestionProps {
  readonly scenario: Scenario;
  readonly open: () => void;
  readonly keep: () => void;
}

function Question({ scenario: { title = '' }, open, keep }: QuestionProps) {
  const panel = useRef<HTMLElement>(null);
  // Whoever followed a link is waiting for it, wherever on the page they were.
  useEffect(() => panel.current?.focus(), []);
  return (
    <section ref={panel} tabIndex={-1} aria-label={m.link_incoming_heading()} className={styles.question}>
      <Notice
        heading={m.link_incoming_heading()}
        actions={
          <>
            <Button look="primary" onClick={open}>
              {m.link_incoming_open()}
            </Button>
            <Button onClick={keep}>{m.link_incoming_keep()}</Button>
          </>
        }
      >
        <p>{title === '' ? m.link_incoming() : m.link_incoming_titled({ title })}</p>
      </Notice>
    </section>
  );
}

interface RefusalProps {
  readonly problem: LinkProblem;
  readonly dismiss: () => void;
}

function Refusal({ problem, dismiss }: RefusalProps) {
  return (
    <Alert
      heading={m.link_refused_heading()}
      actions={<Button onClick={dismiss}>{m.link_refused_dismiss()}</Button>}
    >
      {problem.kind === 'wrapping' ? (
        <p>{linkProblemSentence(problem.code)}</p>
      ) : (
        <ScenarioProblems problems={problem.problems} />
      )}
      <p>{m.link_refused_unchanged()}</p>
    </Alert>
  );
}

/** As many as a person reads; the count tells of the rest. */
const SHOWN = 10;

function ScenarioProblems({ problems }: { readonly problems: readonly Problem[] }) {
  const more = problems.length - SHOWN;
  return (
    <>
      <p>{m.link_bad_scenario({ count: problems.length })}</p>
      <ul className={styles.problems}>
        {problems.slice(0, SHOWN).map((problem) => (
          <li key={`${problem.path} ${problem.code}`}>
            {problem.path === '' ? m.link_whole_scenario() : <code>{problem.path}</code>}
            <br />
            {problemSentence(format, problem)}
          </li>
        ))}
        {more > 0 ? <li>{m.link_more_problems({ count: more })}</li> : null}
      </ul>
    </>
  );
}
