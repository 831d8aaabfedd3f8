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
  'rounded-incl-tax': m.form_note_rounded_incl_tax,
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
  'total-of-rows': m.form_note_total_of_rows,
  'us-withheld': m.form_note_us_withheld,
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
