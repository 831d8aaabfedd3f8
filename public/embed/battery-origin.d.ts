/**
 * Types for pages that hold <battery-origin>, version 1. Copy this file into your project and import it once:
 *
 *   import './battery-origin';                                   elements, events and JSX are known from then on
 *   import type { BatteryOriginResult } from './battery-origin';
 */

/** Percent, 0 to 100. */
export interface BatteryOriginRange {
  readonly min: number;
  readonly estimate: number;
  readonly max: number;
  /** Had all that is not known counted. */
  readonly possible?: number;
}

/** `detail` of `battery-origin:result`, and the element's `result`. */
export interface BatteryOriginResult {
  readonly version: 1;
  readonly status: 'eligible' | 'ineligible' | 'unknown' | 'undetermined' | 'not-computed';
  /** US dollars; the only possible amount, else null. */
  readonly amountUsd: number | null;
  /** US dollars, ascending: every amount that what is not known still allows. */
  readonly possibleUsd: readonly number[];
  /** The share of the minerals' value that counts. */
  readonly mineralShare: BatteryOriginRange | null;
  /** The percentage that the law asks for. */
  readonly thresholdPercent: number | null;
  /** True when the visitor has changed the partner list, as a what-if. */
  readonly hypothetical: boolean;
  /** What gave the amounts: the maker's certificate, or the rules applied to the facts. */
  readonly basis: 'certified' | 'computed' | null;
  /** True when the share is of a typical sourcing, not of this car's. */
  readonly assumed: boolean;
  /** Whose doing the change is: your page's, or the visitor's. */
  readonly cause: 'prefill' | 'visitor';
}

/** `detail` of `battery-origin:size`. */
export interface BatteryOriginSize {
  readonly version: 1;
  /** Of the frame, in CSS pixels. */
  readonly height: number;
}

/** `detail` of `battery-origin:error`. */
export interface BatteryOriginError {
  readonly version: 1;
  readonly code: 'BAD_ATTRIBUTE' | 'LOAD_FAILED' | 'BAD_DATA';
  /** With BAD_ATTRIBUTE: its name, without `data-`. */
  readonly attribute?: keyof BatteryOriginAttributes;
}

/** On the element; they bubble, and leave a shadow root. */
export interface BatteryOriginEventMap {
  'battery-origin:ready': CustomEvent<null>;
  'battery-origin:result': CustomEvent<BatteryOriginResult>;
  'battery-origin:size': CustomEvent<BatteryOriginSize>;
  'battery-origin:error': CustomEvent<BatteryOriginError>;
}

/** Each is text; on a `<div data-battery-origin>` each has `data-` before it. An empty one is as absent. */
export interface BatteryOriginAttributes {
  /** A BCP 47 tag of English, Spanish or Japanese; without it, the language of your page. */
  lang?: string;
  /** Without it, light or dark as your page is. */
  theme?: 'light' | 'dark' | 'auto';
  /** A CSS colour. */
  accent?: string;
  /** A chemistry, such as `NMC811` or `LFP`: a typical sourcing, not this car's. */
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
  /** The id of a car in the calculator's list. */
  car?: string;
  /** US dollars, as on the seller's report. */
  certified?: string;
  /** `compact` is one line that opens to the whole. */
  view?: 'full' | 'compact';
  /** YYYY-MM, the edition of the law's figures. */
  edition?: string;
  /** What stands behind `s=` in a share link. */
  scenario?: string;
}

export interface BatteryOriginElement extends HTMLElement {
  /** The last result told, or null. */
  readonly result: BatteryOriginResult | null;
}

declare global {
  interface HTMLElementTagNameMap {
    'battery-origin': BatteryOriginElement;
  }
  interface ElementEventMap extends BatteryOriginEventMap {}
  interface HTMLElementEventMap extends BatteryOriginEventMap {}
  interface DocumentEventMap extends BatteryOriginEventMap {}
  interface ShadowRootEventMap extends BatteryOriginEventMap {}
  interface WindowEventMap extends BatteryOriginEventMap {}
}

/** As React 19 takes listeners on an element of the page's own. */
export type BatteryOriginListeners = {
  [Name in keyof BatteryOriginEventMap as `on${Name}`]?: (event: BatteryOriginEventMap[Name]) => void;
};

// biome-ignore format: on one line, so that the next comment covers all of it
// @ts-ignore: where there is no React, there is no such module to add to
declare module 'react' { namespace JSX { interface IntrinsicElements { 'battery-origin': DetailedHTMLProps<HTMLAttributes<BatteryOriginElement>, BatteryOriginElement> & BatteryOriginAttributes & BatteryOriginListeners & { class?: string } } } }
