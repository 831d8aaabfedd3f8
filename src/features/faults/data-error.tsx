import { type DataFile, DataFileError } from '../../data/data-file-error';
import { m } from '../../text';
import { format } from '../../text/format';
import { problemSentence } from '../../text/problems';
import { Alert, Button, Disclosure } from '../../ui';
import styles from './data-error.module.css';

interface DataErrorProps {
  readonly error: Error;
  readonly retrying: boolean;
  readonly retry: () => void;
}

/** Which data file could not be had, what is wrong with it, and a way to try again; the form stays. */
export function DataError({ error, retrying, retry }: DataErrorProps) {
  const fault = error instanceof DataFileError ? error : new DataFileError('partners.json', 'network');
  const isPresets = fault.file === 'presets.json';
  return (
    <Alert
      heading={isPresets ? m.page_data_error_presets_heading() : m.page_data_error_heading()}
      actions={
        <Button look="primary" disabled={retrying} onClick={retry}>
          {retrying ? m.page_retrying() : m.page_retry()}
        </Button>
      }
    >
      {fault.file === 'vehicles.json' || fault.file === 'world.json' ? null : (
        <p>{SENTENCES[fault.file](faultWords(fault))}</p>
      )}
      {isPresets ? <p>{m.page_data_error_presets_effect()}</p> : null}
      <p>
        {m.page_data_error_file()} <code>{`data/${fault.file}`}</code>
      </p>
      {fault.problems.length === 0 ? null : <Problems fault={fault} />}
    </Alert>
  );
}

/** The files of the cars and the map are told of where they are asked for. */
const SENTENCES: Readonly<
  Record<Exclude<DataFile, 'vehicles.json' | 'world.json'>, (reason: string) => string>
> = {
  'partners.json': (reason) => m.page_data_error_partners({ reason }),
  'parameters.json': (reason) => m.page_data_error_parameters({ reason }),
  'minerals.json': (reason) => m.page_data_error_minerals({ reason }),
  'presets.json': (reason) => m.page_data_error_presets({ reason }),
};

function faultWords({ kind, status, problems }: DataFileError): string {
  switch (kind) {
    case 'network':
    case 'timeout':
      return m.page_data_fault_network();
    case 'http':
      return m.page_data_fault_http({ status: String(status ?? '') });
    case 'not-json':
      return m.page_data_fault_not_json();
    case 'invalid':
      return m.page_data_fault_invalid({ count: problems.length });
  }
}

/** As many as a person reads. */
const SHOWN = 10;

function Problems({ fault }: { readonly fault: DataFileError }) {
  return (
    <Disclosure summary={m.page_data_error_details()}>
      <ul className={styles.problems}>
        {fault.problems.slice(0, SHOWN).map((problem) => (
          <li key={`${problem.path} ${problem.code}`}>
            {m.page_data_error_place({
              place: problem.path === '' ? m.page_data_error_root() : problem.path,
              problem: problemSentence(format, problem),
            })}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
