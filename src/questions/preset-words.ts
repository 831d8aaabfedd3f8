import type { Confidence, PresetNote } from '../data/presets';
import { m } from '../text';

type Sentence = () => string;

const NOTES: Readonly<Record<PresetNote, Sentence>> = {
  'aluminum-whole-pack': m.form_note_aluminum_whole_pack,
  'cobalt-varies': m.form_note_cobalt_varies,
  'energy-density-assumed': m.form_note_energy_density_assumed,
  interpolated: m.form_note_interpolated,
  'iron-derived': m.form_note_iron_derived,
  'named-lmno-in-source': m.form_note_named_lmno,
  'not-nmc-955': m.form_note_not_nmc_955,
  'one-of-many-sodium-ion': m.form_note_one_of_many_sodium_ion,
  'scaled-from-lfp': m.form_note_scaled_from_lfp,
  'anode-grade': m.form_note_anode_grade,
  'carried-from-2024': m.form_note_carried_from_2024,
  estimate: m.form_note_estimate,
  'flake-not-battery-grade': m.form_note_flake,
  'from-carbonate': m.form_note_from_carbonate,
  'lme-class-1': m.form_note_lme_class_1,
  'single-date': m.form_note_single_date,
  'us-midwest': m.form_note_us_midwest,
  'us-spot-metal': m.form_note_us_spot_metal,
  'alumina-refining': m.form_note_alumina_refining,
  bauxite: m.form_note_bauxite,
  'brine-refined-on-site': m.form_note_brine,
  'includes-nickel-for-steel': m.form_note_nickel_for_steel,
  'natural-and-synthetic-anode': m.form_note_natural_and_synthetic,
  'natural-graphite-only': m.form_note_natural_graphite_only,
  'one-round-percentage': m.form_note_one_round_percentage,
  'rows-estimated': m.form_note_rows_estimated,
  'us-withheld': m.form_note_us_withheld,
  'china-spot': m.form_note_china_spot,
  'derived-from-change': m.form_note_derived_from_change,
  'fell-within-year': m.form_note_fell_within_year,
  'lme-cash': m.form_note_lme_cash,
  'part-of-year': m.form_note_part_of_year,
  'single-month': m.form_note_single_month,
  'without-chinese-tax': m.form_note_without_chinese_tax,
  'coverage-may-differ': m.form_note_coverage_may_differ,
  'larger-tonnages-for-some': m.form_note_larger_tonnages,
  'total-corrected': m.form_note_total_corrected,
  'world-total-not-seen': m.form_note_world_total_not_seen,
};

const CONFIDENCE: Readonly<Record<Confidence, Sentence>> = {
  high: m.form_confidence_high,
  medium: m.form_confidence_medium,
  low: m.form_confidence_low,
};

/** What has to be said beside a figure. */
export const noteWords = (note: PresetNote): string => NOTES[note]();

/** How far a figure is to be trusted. */
export const confidenceWords = (confidence: Confidence): string => CONFIDENCE[confidence]();
