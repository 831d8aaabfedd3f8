import type { ChainStage } from '../scenario-form';
import { bare } from './bare';

export const STAGES = ['extraction', 'processing', 'recycling'] as const satisfies readonly ChainStage[];
export type Stage = (typeof STAGES)[number];

/** What a column of a table may hold. `text` is a whole stage in one cell: `AU 120; CL 80`. */
export type StageColumn = `${Stage}.${'country' | 'usd' | 'percent' | 'text'}`;
export type PlainColumn = 'id' | 'kind' | 'mineral' | 'valueUsd' | 'foreignEntityOfConcern' | 'note';
export type Column = PlainColumn | StageColumn;

export const PLAIN_COLUMNS: readonly PlainColumn[] = [
  'mineral',
  'valueUsd',
  'id',
  'kind',
  'foreignEntityOfConcern',
  'note',
];
const STAGE_COLUMNS: readonly StageColumn[] = STAGES.flatMap((stage) => [
  `${stage}.country` as const,
  `${stage}.usd` as const,
  `${stage}.percent` as const,
  `${stage}.text` as const,
]);
export const COLUMNS: readonly Column[] = [...PLAIN_COLUMNS, ...STAGE_COLUMNS];

/** Without these there is nothing to import. */
export const NEEDED: readonly Column[] = ['mineral', 'valueUsd'];

/** The heading a column is exported under. */
export const HEADINGS: Readonly<Record<Column, string>> = {
  id: 'id',
  kind: 'kind',
  mineral: 'mineral',
  valueUsd: 'value_usd',
  foreignEntityOfConcern: 'foreign_entity',
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
};

const PLAIN_WORDS: Readonly<Record<PlainColumn, string>> = {
  id: 'id,chain,chain id,lot,lot id,batch,reference,ref,identificador,cadena,lote,referencia,識別子,番号,ロット',
  kind: 'kind,type,tipo,clase,種類,種別',
  mineral:
    'mineral,material,metal,element,commodity,critical mineral,mineral critico,elemento,materia prima,鉱物,鉱物名,重要鉱物,材料,元素',
  valueUsd:
    'value usd,value,usd,usd value,value in usd,value us,total value,mineral value,amount,amount usd,cost,cost usd,valor,valor usd,valor us,valor en usd,valor total,importe,coste,costo,価値,金額,価額,価額usd,価値usd,金額usd,価格',
  foreignEntityOfConcern:
    'foreign entity,foreign entity of concern,feoc,ownership,entidad extranjera,entidad extranjera de interes,propiedad,懸念される外国の事業体,懸念外国事業体,所有',
  note: 'note,notes,comment,comments,remark,remarks,nota,notas,comentario,observaciones,備考,メモ,注記',
};

const STAGE_WORDS: Readonly<Record<Stage, string>> = {
  extraction: 'extraction,extracted,mining,mined,mine,extraccion,extraido,mina,採掘,抽出,採取',
  processing:
    'processing,processed,refining,refined,refinery,smelter,smelting,procesamiento,procesado,refinado,加工,精製,処理,精錬',
  recycling: 'recycling,recycled,recycler,reciclaje,reciclado,リサイクル,再生',
};

const ROLE_WORDS = {
  country: 'country,in,origin,location,pais,en,origen,国,国名,場所,地',
  usd: 'value added usd,value added,usd,value,value usd,added,cost,amount,valor anadido,valor agregado,valor anadido usd,valor,付加価値,付加価値usd,金額,額',
  percent: 'percent,pct,share,%,porcentaje,cuota,por ciento,割合,比率,パーセント',
  text: ',stage,countries,paises,工程,諸国',
} as const;

/** The unit in brackets, where it says nothing that the rest does not. */
const UNIT = /[([]\s*(?:usd|us ?\$|\$|%|y ?\/ ?n|米?ドル)\s*[)\]]/giu;

function makeLookup(): ReadonlyMap<string, Column> {
  const lookup = new Map<string, Column>();
  const add = (words: string, column: Column) => lookup.set(bare(words), column);
  for (const column of PLAIN_COLUMNS) for (const words of PLAIN_WORDS[column].split(',')) add(words, column);
  for (const stage of STAGES)
    for (const word of STAGE_WORDS[stage].split(','))
      for (const role of ['country', 'usd', 'percent', 'text'] as const)
        for (const words of ROLE_WORDS[role].split(',')) {
          add(word + words, `${stage}.${role}`);
          add(words + word, `${stage}.${role}`);
          add(`${words} de ${word}`, `${stage}.${role}`);
          for (const joint of ['of', 'at', 'in', 'en', 'en la'])
            add(`${words} ${joint} ${word}`, `${stage}.${role}`);
          add(`${word}の${words}`, `${stage}.${role}`);
        }
  return lookup;
}

/** No heading of ours is so long; a file that is no table may begin with a line of any length. */
const LONGEST = 200;

let lookup: ReadonlyMap<string, Column> | undefined;

/** The column a heading stands for, in English, Spanish or Japanese; a number at its end is let be. */
export function columnOf(heading: string): Column | null {
  if (heading.length > LONGEST) return null;
  lookup ??= makeLookup();
  const names = [heading, heading.normalize('NFKC').replace(UNIT, '')].map(bare);
  for (const name of names) {
    const column = lookup.get(name) ?? lookup.get(name.replace(/\d+$/, ''));
    if (column !== undefined) return column;
  }
  return null;
}

/** What each file column holds. A second column of the same kind is kept only where a stage may have several countries. */
export function suggestColumns(headings: readonly string[]): readonly (Column | null)[] {
  const taken = new Set<Column>();
  return headings.map((heading) => {
    const column = columnOf(heading);
    if (column === null || (taken.has(column) && !column.includes('.'))) return null;
    taken.add(column);
    return column;
  });
}
