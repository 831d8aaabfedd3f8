import type { Rulebook } from '../../law';
import type { FactWords } from '../../text/fact-words';
import type { Grounds } from '../../text/reasons';

export interface ReportWords extends Grounds, FactWords {
  readonly rulebook: Rulebook;
}

export interface ReportMineral {
  readonly key: string;
  readonly mineral: string;
  readonly value: string;
  readonly counts: string;
  readonly where: string;
}

export interface ReportFact {
  readonly key: string;
  readonly name: string;
  readonly value: string;
}

/** What the report rests on, by who said it: nothing is called the person's word that was not. */
export interface FactLists {
  readonly said: readonly ReportFact[];
  readonly listed: readonly ReportFact[];
  readonly assumed: readonly ReportFact[];
}

/** Everything a report holds, in words: enough to check the result by hand. */
export interface Report {
  readonly title: string;
  /** What to know before relying on it: that it is hypothetical, that something is left out. */
  readonly warnings: readonly string[];
  readonly amount: string;
  readonly sentences: readonly string[];
  /** What to do, and by when; empty where nothing is to be done. */
  readonly act: readonly string[];
  readonly facts: FactLists;
  readonly minerals: readonly ReportMineral[];
  /** Whose minerals they are, where they are not the person's own. */
  readonly mineralsNote: string | undefined;
  /** What the table leaves out. */
  readonly mineralsLeft: string | undefined;
  /** The partners that count for a mineral of theirs, each with its agreement. */
  readonly partners: readonly ReportFact[];
  readonly requirements: readonly {
    readonly title: string;
    readonly status: string;
    readonly reason: string;
  }[];
  readonly sources: readonly { readonly label: string; readonly url: string; readonly note: string }[];
  readonly made: string;
}
