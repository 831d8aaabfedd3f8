import type { RowStage } from '../columns';

/** Beginnings of words in headings: English, Spanish, German, French (without accents), Japanese, Chinese. */
export const STAGE_STEMS: readonly (readonly [RowStage, RegExp])[] = [
  ['recycling', /recycl|recicl|rezykl|wiederverwert|リサイクル|再生|回収|回收|再利用/],
  [
    'processing',
    /process|refin|raffin|smelt|convert|conversion|treatment|verarbeit|veredel|aufbereit|hutte|procesa|fundic|transform|traitement|affinage|加工|精製|精錬|製錬|処理|精炼|冶炼|提炼|处理|转化/,
  ],
  [
    'extraction',
    /extra[ck]|extraid|extrait|\bmine[sd]?\b|mining|\bminas?\b|mineria|\bminado|miniere|\bores?\b|origin|ursprung|herkunft|abbau|forder|gewinn|origen|provenanc|proceden|\bsourc|採掘|抽出|採取|産地|産出|生産国|鉱山|原産|原产|原產|开采|開採|采矿|采掘|矿山|产地|来源/,
  ],
];

export const STAGE_WORDS =
  /^(?:(?:process|value chain|supply chain|production)?\s*(?:stage|step|phase|stufe|schritt|etapa|fase|etape)|段階|工程|阶段|环节|階段)s?$/;

export const VALUE_ADDED =
  /value.?add|added.?value|wertschop|mehrwert|valor (?:anadido|agregado)|valeur ajoutee|付加価値|附加价值|附加值|增加值|增值/;
export const PERCENT =
  /%|percent|\bpct\b|prozent|anteil|porcentaje|\bcuota|por ciento|pourcent|\bpart\b|\bshares?\b|割合|比率|構成比|シェア|パーセント|占比|百分比|份额|比例/;
export const COUNTRY =
  /countr|\bnation|land\b|lander\b|staat|\bpais|\bpays\b|\bpartner\b|location|standort|\blieu|ubicacion|\blugar|\biso\b|国|國|地(?:域|区)?$/;
export const MONEY =
  /value|spend|spent|\bcost|\btotal\b|amount|worth|turnover|purchas|invoice|expend|betrag|wert\b|\bwert|kosten|umsatz|ausgabe|\bvalor|importe|monto|\bcoste?\b|\bgasto|valeur|montant|\bcout|depense|金額|価額|価値|総額|支出|取引額|[達入買]額|采购额|金额|价值|总价|总额|货值|成本|\b[kmt]? ?usd\b|\$|ドル|美元/;
export const PRICE = /price|preis|precio|\bprix\b|unit (?:cost|value)|単価|価格|单价|价格|單價/;
export const MASS =
  /\bmass|weight|tonn|\btons?\b|quantit|\bqty\b|volume|kilogram|\bkilos?\b|\bkgs?\b|\blbs?\b|pounds|\bmt\b|\bt\b|menge|gewicht|cantidad|\bpeso\b|tonelad|poids|数量|重量|質量|质量|吨|トン|公斤|千克/;
/** What may be a sum of money or of mass, by what stands beside it. */
export const EITHER = /amount|\btotal\b|volume|menge|cantidad|数量/;
export const UNIT =
  /^(?:units?|uom|base unit|order unit|qty unit|quantity unit|unit meas(?:ure)?(?: lookup)?(?: code)?|mengeneinheit|basismengeneinheit|unidad de medida|unite de mesure|unit of measure|einheit|me|unidad|u\.?m\.?|unite|単位|单位|計量単位)$/;
export const MINERAL =
  /mineral|material|commodit|\bmetals?\b|\belement|substance|\bproduct\b|rohstoff|werkstoff|metall|materia\b|materia prima|elemento|matiere|minerai|\bproducto|\bproduit|鉱物|鉱種|材料|原料|元素|資源|品目|矿物|矿种|金属|矿产|品名|商品/;
export const SUPPLIER =
  /supplier|vendor|seller|company|producer|lieferant|hersteller|anbieter|proveedor|empresa|productor|fournisseur|entreprise|producteur|societe|サプライヤ|供給者|供給元|仕入先|調達先|会社|供应商|供货商|公司|生产商/;
export const PLANT =
  /\bplant\b|\bsite\b|facility|factory|\bwerk\b|anlage|\bplanta\b|fabrica|usine|cathode|anode|\bproject|\bname\b|工場|拠点|工厂|矿区/;
export const NOTE =
  /comment|\bnotes?\b|remark|contract|\bgrade\b|specific|\bform\b|descript|bemerk|anmerk|kommentar|vertrag|hinweis|observ|comentario|contrato|descripc|remarque|contrat|備考|契約|メモ|注記|摘要|品位|备注|合同|说明/;
export const FOREIGN_ENTITY =
  /foreign.?entit|feoc|ownership|entidad(?:es)? extranjera|auslandische|entites? etrangere|懸念|所有|外国实体|敏感实体|关注实体/;
export const YEAR =
  /^(?:fiscal |calendar |geschafts|ref(?:erence)? |report(?:ing)? )?(?:year|fy|jahr|ano|annee|ejercicio|exercice|年|年度|会計年度|年份)$/;
export const CURRENCY =
  /^(?:currency|curr|crcy|doc(?:ument)? currency|currency code|wahrung|wahr|moneda|divisa|devise|monnaie|通貨|货币|币种|幣別)$/;
export const IDENTITY =
  /^(?:#|no|nr|num|numero|nummer|id|chain|chain id|lot|lot id|lote|batch|ref|reference|referencia|line|row|pos|position|po|po number|purchase order|identificador|cadena|識別子|番号|ロット|编号|序号|批次)$/;
export const KIND = /^(?:kind|type|tipo|clase|art|typ|種類|種別|类型)$/;
/** A price that is of one unit for sure. */
export const UNIT_PRICE =
  /unit (?:price|cost|value)|(?:price|cost) (?:per|each)|stuckpreis|einzelpreis|einheitspreis|precio unitario|prix unitaire|単価|单价|單價/;
/** Where goods go to, or who tells of them: no source. */
export const DESTINATION =
  /\breporter|\bimporter\b|importing|destination|ship.?to|deliver(?:y|ed) to|consignee|buyer|customer|bestimmung|empfang|kunde|destino|importador|comprador|client|acheteur|仕向|輸入国|進口国|进口国|目的|买方|客户/;
/** What a price is for: `$/t`, `per kg`, `USD je Tonne`. */
export const PER_UNIT =
  /(?:\/|\bper\b|\bje\b|\bpro\b|\bpor\b|\bpar\b|\ba\b)\s*(metric tons?|short tons?|tonn?es?|tons?|toneladas?|mt|kgs?|kilos?|kilograms?|lbs?|pounds?|libras?|t|g|吨|公斤|トン)\b/;
