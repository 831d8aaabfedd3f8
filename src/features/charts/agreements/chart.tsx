import { useCallback, useDeferredValue, useId, useState } from 'react';
import { decidingScenario, useCalculation, useValues, useWork } from '../../../calculation';
import { type AgreementRow, agreements, isTaken, toggled } from '../../../insight';
import { UndoNotice, useReplaceForm, useUndo } from '../../../kept-work';
import type { Day } from '../../../kernel/day';
import type { Rulebook } from '../../../law';
import { typedDay } from '../../../scenario-form';
import { m } from '../../../text';
import { format } from '../../../text/format';
import { sourceWords } from '../../../text/rules';
import { Button, Disclosure, Skeleton, TextField } from '../../../ui';
import { SourceList } from '../../../ui/source-list';
import { besideCertificate } from '../beside-certificate';
import { ChartFrame } from '../chart-frame';
import styles from '../charts.module.css';
import { meanings } from '../meanings';
import { ShareFigure } from '../share-figure';
import { mostParts, shareParts } from '../share-words';
import { agreementName, agreementsWords } from './words';

/** The battery under every list of partners that is talked about. */
export default function AgreementsChart() {
  const { scenario, rulebook, evaluation } = useDeferredValue(useCalculation());
  const id = useId();
  const [typed, setTyped] = useState(() => dayShown(reviewDue(rulebook)));
  const reading = typedDay(typed, 'either');
  const day = reading.kind === 'day' ? reading.day : undefined;
  const [japanEnds, setJapanEnds] = useState<Day | undefined>(day);
  const start = useCallback(
    () => agreements({ scenario: decidingScenario(scenario, 'battery'), rulebook, japanEnds }),
    [scenario, rulebook, japanEnds],
  );
  const rows = useWork(start);
  if (evaluation.minerals.share === null) return <p>{m.result_share_none()}</p>;
  return (
    <>
      <TextField
        id={id}
        label={m.asked_japan_ends()}
        hint={m.asked_japan_ends_hint()}
        error={day === undefined ? m.asked_japan_ends_wrong() : undefined}
        value={typed}
        onChange={({ target }) => {
          setTyped(target.value);
          const now = typedDay(target.value, 'either');
          if (now.kind === 'day') setJapanEnds(now.day);
        }}
      />
      {rows === undefined ? <Skeleton lines={14} /> : <Rows rows={rows} />}
    </>
  );
}

/** The day on which Japan's agreement was due for its review, as the partner list tells. */
const reviewDue = ({ partners }: Rulebook): Day | '' =>
  partners.partners.flatMap(({ events = [] }) => events).find(({ event }) => event === 'review-due')?.day ??
  '';

/** As people of the page's language write it, if there is one. */
const dayShown = (day: Day | ''): string => (day === '' ? '' : format.day(day));

function Rows({ rows }: { readonly rows: readonly AgreementRow[] }) {
  const words = agreementsWords(rows);
  const beside = besideCertificate(useCalculation());
  const sources = rows.flatMap(({ status }) => status.flatMap(({ cites }) => cites));
  return (
    <>
      <ChartFrame
        name="agreements"
        finding={words.finding}
        notes={[...words.notes, ...beside]}
        figures={words.figures}
      >
        <ShareFigure
          label={m.asked_agreements_heading()}
          rows={words.rows}
          legend={meanings(mostParts(rows.map(({ evaluation }) => shareParts(evaluation))))}
        />
      </ChartFrame>
      <Take rows={rows} />
      <Disclosure summary={m.answer_sources()}>
        <SourceList sources={sources.map((citation) => sourceWords(citation))} />
      </Disclosure>
    </>
  );
}

/** Each list as the form's own what-if, in one press. */
function Take({ rows }: { readonly rows: readonly AgreementRow[] }) {
  const { partners } = useValues();
  const replace = useReplaceForm();
  const { say } = useUndo();
  return (
    <fieldset className={styles.pressed}>
      <legend>{m.asked_agreements_take()}</legend>
      {rows.map(({ agreement, whatIf }) => {
        const name = agreementName(agreement);
        return whatIf === undefined ? null : (
          <Button
            key={name}
            aria-pressed={isTaken(partners, whatIf)}
            onClick={() => {
              replace((before) => ({ ...before, partners: toggled(before.partners, whatIf) }));
              say({ scope: 'agreements', message: m.asked_agreements_taken({ name }) });
            }}
          >
            {name}
          </Button>
        );
      })}
      <UndoNotice scope="agreements" />
    </fieldset>
  );
}
