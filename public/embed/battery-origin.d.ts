/**
 * Types for pages that hold <battery-origin>, version 1. Copy this file into your project, or reference it:
 * /// <reference path="battery-origin.d.ts" />
 */

/** Percent, 0 to 100. */
interface BatteryOriginRange {
  readonly min: number;
  readonly estimate: number;
  readonly max: number;
}

interface BatteryOriginResult {
  readonly version: 1;
  readonly status: 'eligible' | 'ineligible' | 'unknown' | 'undetermined' | 'not-computed';
  /** US dollars; the only possible amount, else null. */
  readonly amountUsd: number | null;
  /** US dollars, ascending. */
  readonly possibleUsd: readonly number[];
  /** The share of the minerals' value that counts. */
  readonly mineralShare: BatteryOriginRange | null;
  /** The percentage that the law asks for. */
  readonly thresholdPercent: number | null;
  /** True when the visitor has changed the partner list, as a what-if. */
  readonly hypothetical: boolean;
}

interface BatteryOriginError {
  readonly version: 1;
  readonly code: 'BAD_ATTRIBUTE' | 'LOAD_FAILED' | 'BAD_DATA';
  /** With BAD_ATTRIBUTE: its name, without `data-`. */
  readonly attribute?: string;
}

interface BatteryOriginEventMap {
  'battery-origin:ready': CustomEvent<null>;
  'battery-origin:result': CustomEvent<BatteryOriginResult>;
  'battery-origin:error': CustomEvent<BatteryOriginError>;
}

/** Set by `setAttribute`; on a `<div data-battery-origin>` each has `data-` before it. */
interface BatteryOriginAttributes {
  lang?: 'en' | 'es' | 'ja';
  theme?: 'light' | 'dark' | 'auto';
  /** A CSS colour. */
  accent?: string;
  /** A chemistry, such as `NMC811` or `LFP`. */
  preset?: string;
  'battery-kwh'?: string;
  'vehicle-class'?: 'van' | 'suv' | 'pickup' | 'other';
  /** US dollars, digits only. */
  msrp?: string;
  /** Two letters, ISO 3166-1. */
  'final-assembly'?: string;
  /** YYYY-MM-DD */
  acquired?: string;
  /** YYYY-MM-DD */
  'placed-in-service'?: string;
  /** What stands behind `s=` in a share link. */
  scenario?: string;
}

interface HTMLElementTagNameMap {
  'battery-origin': HTMLElement;
}

interface HTMLElementEventMap extends BatteryOriginEventMap {}
interface DocumentEventMap extends BatteryOriginEventMap {}
interface WindowEventMap extends BatteryOriginEventMap {}
