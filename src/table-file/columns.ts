import type { ChainStage } from '../scenario-form';

export const STAGES = ['extraction', 'processing', 'recycling'] as const satisfies readonly ChainStage[];
export type Stage = (typeof STAGES)[number];
/** A stage, or the one that the row itself names. */
export type RowStage = Stage | 'stage';

/** Of a stage: its country, what was added there in USD or percent, all of it in one cell (`AU 120; CL 80`), or the amount of the country in the heading. */
export type StageRole = 'country' | 'usd' | 'percent' | 'text' | 'each';
export type StageColumn = `${RowStage}.${StageRole}`;

export const PLAIN_COLUMNS = [
  'mineral',
  'valueUsd',
  'mass',
  'massUnit',
  'price',
  'currency',
  'supplier',
  'plant',
  'note',
  'foreignEntityOfConcern',
  'id',
  'kind',
  'year',
  'stage',
  'recycled',
] as const;
export type PlainColumn = (typeof PLAIN_COLUMNS)[number];
/** What a column of a table may hold. */
export type Column = PlainColumn | StageColumn;

const ROLES: readonly StageRole[] = ['country', 'usd', 'percent', 'text', 'each'];
const ROW_STAGES: readonly RowStage[] = [...STAGES, 'stage'];
const STAGE_COLUMNS: readonly StageColumn[] = ROW_STAGES.flatMap((stage) =>
  ROLES.map((role): StageColumn => `${stage}.${role}`),
);
export const COLUMNS: readonly Column[] = [...PLAIN_COLUMNS, ...STAGE_COLUMNS];

/** Columns of which a table may have several: a stage has several countries, and texts are joined. */
export const mayRepeat = (column: Column): boolean =>
  column.includes('.') || column === 'note' || column === 'plant';

export const isStage = (column: Column | null | undefined): column is StageColumn =>
  column?.includes('.') === true;

export const stageOf = (column: StageColumn): RowStage =>
  STAGES.find((stage) => column.startsWith(stage)) ?? 'stage';

/** Whether such columns say what is needed: a mineral, and its value or its mass. */
export const isUsable = (columns: readonly (Column | null)[], hasGroups = false): boolean =>
  (hasGroups || columns.includes('mineral')) && (columns.includes('valueUsd') || columns.includes('mass'));

/** The heading a column is exported under. */
export const HEADINGS = {
  id: 'id',
  kind: 'kind',
  mineral: 'mineral',
  valueUsd: 'value_usd',
  foreignEntityOfConcern: 'foreign_entity',
  supplier: 'supplier',
  note: 'note',
  'extraction.country': 'extraction_country',
  'extraction.usd': 'extraction_value_added_usd',
  'extraction.percent': 'extraction_percent',
  'extraction.text': 'extraction',
  'processing.country': 'processing_country',
  'processing.usd': 'processing_value_added_usd',
  'processing.percent': 'processing_percent',
  'processing.text': 'processing',
  'recycling.country': 'recycling_country',
  'recycling.usd': 'recycling_value_added_usd',
  'recycling.percent': 'recycling_percent',
  'recycling.text': 'recycling',
} as const satisfies Partial<Record<Column, string>>;

export type WrittenColumn = keyof typeof HEADINGS;
