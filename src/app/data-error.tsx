import { type DataFile, DataFileError } from '../data/data-file-error';
import { type Messages, useText } from '../text';
import { useFormat } from '../text/format';
import { problemSentence } from '../text/problems';
import { Alert, Button, Disclosure } from '../ui';
import styles from './data-error.module.css';

interface DataErrorProps {
  readonly error: Error;
  readonly retrying: boolean;
  readonly retry: () => void;
}

/** Which data file could not be had, what is wrong with it, and a way to try again; the form stays. */
export function DataError({ error, retrying, retry }: DataErrorProps) {
  const text = useText();
  const fault = error instanceof DataFileError ? error : new DataFileError('partners.json', 'network');
  const isPresets = fault.file === 'presets.json';
  return (
    <Alert
      heading={isPresets ? text.page_data_error_presets_heading() : text.page_data_error_heading()}
      actions={
        <Button look="primary" disabled={retrying} onClick={retry}>
          {retrying ? text.page_retrying() : text.page_retry()}
        </Button>
      }
    >
      {fault.file === 'vehicles.json' || fault.file === 'world.json' ? null : (
        <p>{SENTENCES[fault.file](text, faultWords(text, fault))}</p>
      )}
      {isPresets ? <p>{text.page_data_error_presets_effect()}</p> : null}
      <p>
        {text.page_data_error_file()} <code>{`data/${fault.file}`}</code>
      </p>
      {fault.problems.length === 0 ? null : <Problems fault={fault} />}
    </Alert>
  );
}

/** The files of the cars and the map are told of where they are asked for. */
const SENTENCES: Readonly<
  Record<Exclude<DataFile, 'vehicles.json' | 'world.json'>, (text: Messages, reason: string) => string>
> = {
  'partners.json': (text, reason) => text.page_data_error_partners({ reason }),
  'parameters.json': (text, reason) => text.page_data_error_parameters({ reason }),
  'minerals.json': (text, reason) => text.page_data_error_minerals({ reason }),
  'presets.json': (text, reason) => text.page_data_error_presets({ reason }),
};

function faultWords(text: Messages, { kind, status, problems }: DataFileError): string {
  switch (kind) {
    case 'network':
    case 'timeout':
      return text.page_data_fault_network();
    case 'http':
      return text.page_data_fault_http({ status: String(status ?? '') });
    case 'not-json':
      return text.page_data_fault_not_json();
    case 'invalid':
      return text.page_data_fault_invalid({ count: problems.length });
  }
}

/** As many as a person reads. */
const SHOWN = 10;

function Problems({ fault }: { readonly fault: DataFileError }) {
  const text = useText();
  const format = useFormat();
  return (
    <Disclosure summary={text.page_data_error_details()}>
      <ul className={styles.problems}>
        {fault.problems.slice(0, SHOWN).map((problem) => (
          <li key={`${problem.path} ${problem.code}`}>
            {text.page_data_error_place({
              place: problem.path === '' ? text.page_data_error_root() : problem.path,
              problem: problemSentence(text, format, problem),
            })}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
