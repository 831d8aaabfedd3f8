import { m } from '../../text';
import { Links } from '../../ui';

const TEMPLATE = `${import.meta.env.BASE_URL}template/`;

/** The files that show how a table is written. */
export function TableLinks() {
  return (
    <Links>
      <a href={`${TEMPLATE}chains-template.csv`} download>
        {m.grid_template()}
      </a>
      <a href={`${TEMPLATE}chains-example.csv`} download>
        {m.grid_example()}
      </a>
      <a href={`${TEMPLATE}chains-guide.txt`} target="_blank" rel="noopener noreferrer">
        {m.grid_guide()}
      </a>
    </Links>
  );
}
