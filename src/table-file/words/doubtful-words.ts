import type { MineralId } from '../../law';

/** Words that name more than one country, or a state within one. */
export const SEVERAL: Readonly<Record<string, string>> = {
  georgia: 'GE US',
  congo: 'CD CG',
  kongo: 'CD CG',
  コンコ: 'CD CG',
  刚果: 'CD CG',
  korea: 'KR KP',
  corea: 'KR KP',
  coree: 'KR KP',
  na: 'NA ZZ',
  europe: 'ZZ',
  eu: 'ZZ',
  europeanunion: 'ZZ',
  africa: 'ZZ',
  asia: 'ZZ',
  northamerica: 'US CA MX',
};

/** `HF` is hydrofluoric acid, which is made of fluorspar; `Hf` is hafnium; in capitals they are one word. */
export const SEVERAL_MINERALS: Readonly<Record<string, readonly MineralId[]>> = {
  hf: ['fluorspar', 'hafnium'],
};

/** Where mines and refineries stand is often told by the region: offered as an answer, not taken for one. */
export const REGIONS: Readonly<Record<string, string>> = {
  AU: 'Western Australia,WA,Queensland,New South Wales,NSW,South Australia,Northern Territory,Tasmania,Pilbara,Kwinana,Kemerton',
  CA: 'Quebec,Québec,Ontario,British Columbia,Alberta,Manitoba,Newfoundland,Newfoundland and Labrador,Saskatchewan,Sudbury',
  US: 'Nevada,California,Texas,North Carolina,Tennessee,Michigan,Louisiana,Alaska,Arkansas,Utah,Ohio,Kentucky,Arizona,New York',
  CD: 'Katanga,Lualaba,Haut-Katanga,Kolwezi,Kinshasa',
  ID: 'Sulawesi,Halmahera,Morowali,Weda Bay,Java',
  CN: 'Sichuan,Jiangxi,Hunan,Hubei,Guangdong,Guangxi,Heilongjiang,Inner Mongolia,Jiangsu,Zhejiang,Qinghai,Xinjiang,Fujian,Tibet,Shandong,Guizhou,四川,江西,湖南',
  CL: 'Atacama,Antofagasta',
  AR: 'Jujuy,Salta,Catamarca',
  ZA: 'Northern Cape,Kalahari',
  FI: 'Kokkola,Harjavalta',
  JP: 'Hokkaido,Kyushu,Niihama,北海道',
};
