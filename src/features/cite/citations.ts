import type { Day } from '../../kernel/day';
import { m } from '../../text';
import { format } from '../../text/format';

/** What a citation says of a calculation. */
export interface Cited {
  /** The person's name for it; '' where there is none. */
  readonly title: string;
  /** The day of delivery, where it is known. */
  readonly delivered: Day | undefined;
  /** The amount of the credit, in words. */
  readonly amount: string;
  readonly edition: string;
  readonly asOf: Day;
  /** Null where the browser can make none. */
  readonly fingerprint: string | null;
  /** Of the calculation, where it is short enough to be sent; else of the page. */
  readonly address: string;
  readonly today: Day;
}

export interface Citations {
  readonly short: string;
  readonly full: string;
  readonly bibtex: string;
}

/** The calculation as others cite it: in a line, in full, and for BibTeX. */
export function citationsOf(cited: Cited): Citations {
  const { edition, fingerprint } = cited;
  const short =
    fingerprint === null
      ? m.cite_short_without({ name: m.app_name(), edition })
      : m.cite_short({ name: m.app_name(), edition, fingerprint });
  return { short, full: fullOf(cited), bibtex: bibtexOf(cited) };
}

function fullOf({ title, delivered, amount, edition, asOf, fingerprint, address, today }: Cited): string {
  const { day } = format;
  const what = delivered === undefined ? [] : [m.insight_chart_delivered({ day: day(delivered) })];
  return [
    m.cite_full_title({ name: m.app_name(), title: title === '' ? m.cite_untitled() : title }),
    m.cite_full_amount({ amount: [amount, ...what].join(', ') }),
    m.insight_source_line({ edition, as_of: day(asOf) }),
    ...(fingerprint === null ? [] : [m.cite_full_fingerprint({ fingerprint })]),
    m.cite_full_address({ address, day: day(today) }),
  ].join(' ');
}

/** BibTeX takes these as signs of its own. */
const SPECIAL = /[&%$#_{}~^\\]/g;
const NAMED: Readonly<Record<string, string>> = {
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '\\': '\\textbackslash{}',
};
const tex = (text: string): string => text.replace(SPECIAL, (sign) => NAMED[sign] ?? `\\${sign}`);

function bibtexOf({ title, edition, fingerprint, address, today }: Cited): string {
  const key = ['battery-origin', edition, fingerprint ?? ''].join('-').replace(/-$/, '');
  const note = fingerprint === null ? [] : [`Fingerprint ${fingerprint}`];
  const fields = [
    ['author', `{${tex(m.app_name())}}`],
    ['title', tex(title === '' ? m.cite_untitled() : title)],
    ['year', today.slice(0, 4)],
    ['note', tex([`Rules of edition ${edition}`, ...note].join('. '))],
    // The address stands as it is: packages for addresses read it so.
    ['url', address],
    ['urldate', today],
  ];
  return `@misc{${key},\n${fields.map(([name, value]) => `  ${name} = {${value}}`).join(',\n')}\n}`;
}
