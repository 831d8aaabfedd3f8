import type { Rulebook } from '../../law';
import type { FactWords } from '../../text/fact-words';
import type { Grounds } from '../../text/reasons';

export interface ReportWords extends Grounds, FactWords {
  readonly rulebook: Rulebook;
  /** The car's name, where the list that has it was fetched. */
  readonly car?: string | undefined;
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

/** A share as the law bounds it, each end to nine decimals. */
export interface AnnexRange {
  readonly least: string;
  readonly estimate: string;
  readonly most: string;
  readonly possible: string;
}

export interface AnnexPlace {
  readonly country: string;
  /** Percent of the stage, or USD of value added; '' where the stage is there alone. */
  readonly amount: string;
  readonly counts: string;
}

export interface AnnexEntry {
  /** As in the file and the link. */
  readonly id: string;
  readonly mineral: string;
  readonly value: string;
  readonly counts: AnnexRange;
  readonly basis: string;
  readonly stages: readonly { readonly stage: string; readonly places: readonly AnnexPlace[] }[];
}

/** Entries of one mineral that go the same way, taken together. */
export interface AnnexRoute {
  readonly mineral: string;
  readonly route: string;
  readonly entries: string;
  readonly value: string;
  readonly least: string;
  readonly most: string;
}

/** Every figure that the share rests on, unrounded. */
export interface Annex {
  /** The test that was used, and why that one. */
  readonly test: string;
  readonly total: { readonly value: string; readonly counts: AnnexRange };
  readonly routes: readonly AnnexRoute[];
  readonly entries: readonly AnnexEntry[];
  readonly components: readonly ReportFact[];
  /** What did not find a place on paper, and where it is. */
  readonly left: string | undefined;
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
  /** Where masses, prices and world shares come from, as far as they were taken from lists. */
  readonly starting: readonly string[];
  /** Undefined where nothing of the battery is weighed. */
  readonly annex: Annex | undefined;
  /** Where the calculation is found again; undefined while it is worked out. */
  readonly found: Found | undefined;
}

export interface Found {
  /** The link, or the page's own address where that is too long to be typed or photographed. */
  readonly address: string;
  readonly isWhole: boolean;
  readonly fingerprint: string | null;
}
