import { useState } from 'react';
import { useCalculation } from '../../calculation';
import { useReplaceForm, useUndo } from '../../kept-work';
import { type Entry, placesOf } from '../../law';
import { type PartsMeant, readAnswers, type SheetAnswers, type SheetProblem } from '../../table-file';
import { m } from '../../text';
import { thingKey, thingsIn } from '../../text/fact-words';
import { format } from '../../text/format';
import { Button, RadioGroup } from '../../ui';
import { ChartTable } from '../../ui/charts/chart-table';
import styles from './ask.module.css';
import { applyMerged, type MergedEntry, merge } from './merge';
import type { ReadSheet } from './read-sheet';

interface SheetPreviewProps {
  readonly read: ReadSheet;
  readonly onDone: () => void;
}

/** As many changes and problems as are listed. */
const SHOWN = 40;

/** What a sheet would change, before anything is changed; what could be read in two ways is asked first. */
export function SheetPreview({ read, onDone }: SheetPreviewProps) {
  const [meant, setMeant] = useState<PartsMeant>();
  const { doubtful } = readAnswers(read.records);
  const answers = readAnswers(read.records, meant);
  return (
    <>
      {doubtful === undefined ? null : (
        <RadioGroup
          legend={m.asked_sheet_parts({ text: doubtful })}
          name="sheet-parts"
          options={[
            { value: 'of-one', label: format.percent(WHOLE * Number(doubtful.replace(',', '.')), 6) },
            { value: 'of-hundred', label: format.percent(Number(doubtful.replace(',', '.')), 6) },
          ]}
          chosen={meant ?? ''}
          onChange={({ target }) => setMeant(target.value === 'of-one' ? 'of-one' : 'of-hundred')}
        />
      )}
      {answers.doubtful === undefined ? (
        <Found name={read.name} answers={answers} onDone={onDone} />
      ) : (
        <div className={styles.presses}>
          <Button onClick={onDone}>{m.asked_sheet_leave()}</Button>
        </div>
      )}
    </>
  );
}

const WHOLE = 100;

interface FoundProps {
  readonly name: string;
  readonly answers: SheetAnswers;
  readonly onDone: () => void;
}

function Found({ name, answers, onDone }: FoundProps) {
  const { scenario } = useCalculation();
  const replace = useReplaceForm();
  const { say } = useUndo();
  const { changed, unknownIds, sameIds } = merge(scenario, answers);
  const { problems } = answers;
  const take = (): void => {
    replace((before) => applyMerged(before, changed));
    say({ scope: 'sheet', message: m.asked_sheet_taken({ count: changed.length, name }) });
    onDone();
  };
  return (
    <>
      <p role="status">{m.asked_sheet_found({ count: changed.length, name })}</p>
      {problems.slice(0, SHOWN).map((problem) => (
        <p key={`${problem.row} ${problem.code}`} role="alert">
          {problemWords(problem)}
        </p>
      ))}
      {unknownIds.length === 0 ? null : (
        <p role="alert">{m.asked_sheet_unknown_ids({ ids: format.list(unknownIds.slice(0, SHOWN)) })}</p>
      )}
      {sameIds.length === 0 ? null : (
        <p>{m.asked_sheet_same_ids({ ids: format.list(sameIds.slice(0, SHOWN)) })}</p>
      )}
      {changed.length === 0 ? null : <Changes changed={changed} />}
      <div className={styles.presses}>
        {changed.length === 0 ? null : (
          <Button look="primary" onClick={take}>
            {m.asked_sheet_apply({ count: changed.length })}
          </Button>
        )}
        <Button onClick={onDone}>{m.asked_sheet_leave()}</Button>
      </div>
    </>
  );
}

function Changes({ changed }: { readonly changed: readonly MergedEntry[] }) {
  const things = thingsIn(useCalculation().scenario);
  return (
    <ChartTable label={m.asked_sheet_heading()}>
      <thead>
        <tr>
          <th scope="col">{m.asked_sheet_entry()}</th>
          <th scope="col">{m.asked_sheet_before()}</th>
          <th scope="col">{m.asked_sheet_after()}</th>
        </tr>
      </thead>
      <tbody>
        {changed.slice(0, SHOWN).map(({ before, after, entity }) => (
          <tr key={before.id}>
            <th scope="row">{things.get(thingKey('entries', before.id)) ?? before.id}</th>
            <td>{entryWords(before)}</td>
            <td>
              {entryWords(after)}
              {entity === undefined ? null : ` ${ENTITIES[entity]()}`}
            </td>
          </tr>
        ))}
      </tbody>
    </ChartTable>
  );
}

const ENTITIES = { none: m.asked_sheet_entity_none, present: m.asked_sheet_entity_present };

const STAGES = {
  extraction: m.insight_stage_extraction,
  processing: m.insight_stage_processing,
  recycling: m.insight_stage_recycling,
};

/** Every named stage with its places and their amounts. */
function entryWords(entry: Entry): string {
  const stages = placesOf(entry).filter(({ places }) => places.length > 0);
  if (stages.length === 0) return m.form_not_known();
  return stages
    .map(({ stage, places }) => {
      const said = places.map((place) => {
        const country = format.country(place.country);
        if ('percent' in place) return `${country} ${format.percent(place.percent, 2)}`;
        return place.valueAddedUsd === undefined
          ? country
          : `${country} ${format.money(place.valueAddedUsd)}`;
      });
      return m.asked_change_stage_row({ stage: STAGES[stage](), places: said.join(', ') });
    })
    .join(' ');
}

const PROBLEMS = {
  NO_HEADINGS: (_row: string, text: string) => m.asked_sheet_no_headings({ text }),
  STAGE: (row: string, text: string) => m.asked_sheet_bad_stage({ row, text }),
  COUNTRY: (row: string, text: string) => m.asked_sheet_bad_country({ row, text }),
  PERCENT: (row: string, text: string) => m.asked_sheet_bad_percent({ row, text }),
  OVER_100: (row: string, text: string) => m.asked_sheet_over({ row, text }),
  ENTITY: (row: string, text: string) => m.asked_sheet_bad_entity({ row, text }),
};

const problemWords = ({ code, row, text }: SheetProblem): string => PROBLEMS[code](String(row), text);
