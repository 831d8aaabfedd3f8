import { m } from '../../text';
import { placeWords, rangeWords } from './annex-text';
import styles from './report.module.css';
import type { Annex, AnnexEntry } from './report-words';

/** Every figure, unrounded, on a page of its own. */
export function PrintedAnnex({ annex }: { readonly annex: Annex }) {
  const { test, total, routes, entries, components, left } = annex;
  return (
    <section className={styles.annex}>
      <h2>{m.cite_annex_heading()}</h2>
      <p>{test}</p>
      <p>{m.cite_annex_total({ value: total.value, ...total.counts })}</p>
      <h3>{m.cite_annex_routes()}</h3>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{m.chart_column_mineral()}</th>
            <th scope="col">{m.insight_report_where()}</th>
            <th scope="col">{m.cite_annex_entries_count()}</th>
            <th scope="col">{m.chart_column_value()}</th>
            <th scope="col">{m.cite_annex_least()}</th>
            <th scope="col">{m.cite_annex_most()}</th>
          </tr>
        </thead>
        <tbody>
          {routes.map(({ mineral, route, entries: count, value, least, most }) => (
            <tr key={`${mineral} ${route} ${value}`}>
              <th scope="row">{mineral}</th>
              <td>{route}</td>
              <td>{count}</td>
              <td>{value}</td>
              <td>{least}</td>
              <td>{most}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <h3>{m.cite_annex_entries()}</h3>
      {entries.map((entry) => (
        <Entry key={entry.id} entry={entry} />
      ))}
      {components.length === 0 ? null : (
        <>
          <h3>{m.cite_annex_components()}</h3>
          <ul className={styles.facts}>
            {components.map((fact) => (
              <li key={fact.key}>{m.insight_report_fact(fact)}</li>
            ))}
          </ul>
        </>
      )}
      {left === undefined ? null : <p>{left}</p>}
    </section>
  );
}

function Entry({ entry: { id, mineral, value, counts, basis, stages } }: { readonly entry: AnnexEntry }) {
  return (
    <div className={styles.entry}>
      <p>
        <strong>{m.cite_annex_entry({ id, mineral, value })}</strong> {rangeWords(counts, basis)}
      </p>
      {stages.map(({ stage, places }) => (
        <p key={stage}>
          {m.insight_report_stage({ stage, places: places.map((place) => placeWords(place)).join('; ') })}
        </p>
      ))}
    </div>
  );
}
