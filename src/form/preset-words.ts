import type { Confidence, PresetNote } from '../data/presets';
import type { Messages } from '../text';

type Sentence = (text: Messages) => string;

const NOTES: Readonly<Record<PresetNote, Sentence>> = {
  'aluminum-whole-pack': (text) => text.form_note_aluminum_whole_pack(),
  'cobalt-varies': (text) => text.form_note_cobalt_varies(),
  'energy-density-assumed': (text) => text.form_note_energy_density_assumed(),
  interpolated: (text) => text.form_note_interpolated(),
  'iron-derived': (text) => text.form_note_iron_derived(),
  'named-lmno-in-source': (text) => text.form_note_named_lmno(),
  'not-nmc-955': (text) => text.form_note_not_nmc_955(),
  'one-of-many-sodium-ion': (text) => text.form_note_one_of_many_sodium_ion(),
  'scaled-from-lfp': (text) => text.form_note_scaled_from_lfp(),
  'anode-grade': (text) => text.form_note_anode_grade(),
  'carried-from-2024': (text) => text.form_note_carried_from_2024(),
  estimate: (text) => text.form_note_estimate(),
  'flake-not-battery-grade': (text) => text.form_note_flake(),
  'from-carbonate': (text) => text.form_note_from_carbonate(),
  'lme-class-1': (text) => text.form_note_lme_class_1(),
  'single-date': (text) => text.form_note_single_date(),
  'us-midwest': (text) => text.form_note_us_midwest(),
  'us-spot-metal': (text) => text.form_note_us_spot_metal(),
  'alumina-refining': (text) => text.form_note_alumina_refining(),
  bauxite: (text) => text.form_note_bauxite(),
  'brine-refined-on-site': (text) => text.form_note_brine(),
  'includes-nickel-for-steel': (text) => text.form_note_nickel_for_steel(),
  'natural-and-synthetic-anode': (text) => text.form_note_natural_and_synthetic(),
  'natural-graphite-only': (text) => text.form_note_natural_graphite_only(),
  'one-round-percentage': (text) => text.form_note_one_round_percentage(),
  'rows-estimated': (text) => text.form_note_rows_estimated(),
  'us-withheld': (text) => text.form_note_us_withheld(),
  'china-spot': (text) => text.form_note_china_spot(),
  'derived-from-change': (text) => text.form_note_derived_from_change(),
  'fell-within-year': (text) => text.form_note_fell_within_year(),
  'lme-cash': (text) => text.form_note_lme_cash(),
  'part-of-year': (text) => text.form_note_part_of_year(),
  'single-month': (text) => text.form_note_single_month(),
  'without-chinese-tax': (text) => text.form_note_without_chinese_tax(),
  'coverage-may-differ': (text) => text.form_note_coverage_may_differ(),
  'larger-tonnages-for-some': (text) => text.form_note_larger_tonnages(),
  'total-corrected': (text) => text.form_note_total_corrected(),
  'world-total-not-seen': (text) => text.form_note_world_total_not_seen(),
};

const CONFIDENCE: Readonly<Record<Confidence, Sentence>> = {
  high: (text) => text.form_confidence_high(),
  medium: (text) => text.form_confidence_medium(),
  low: (text) => text.form_confidence_low(),
};

/** What has to be said beside a figure. */
export const noteWords = (text: Messages, note: PresetNote): string => NOTES[note](text);

/** How far a figure is to be trusted. */
export const confidenceWords = (text: Messages, confidence: Confidence): string =>
  CONFIDENCE[confidence](text);
