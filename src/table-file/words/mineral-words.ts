import type { MineralId } from '../../law';

/** A material by its names, and the part of its mass that is the mineral; absent where it is a mixture. */
export interface Material {
  readonly mineral: MineralId;
  /** 0 to 1, from standard atomic weights (IUPAC 2021, abridged), rounded to four places. */
  readonly content?: number;
  readonly names: string;
}

/**
 * The materials that battery makers buy, by formula, trade name and grade, in six languages. What water a salt
 * holds decides its content, so a name that leaves the water open has none.
 */
export const MATERIALS: readonly Material[] = [
  {
    mineral: 'lithium',
    content: 1,
    names: 'lithium metal,metallic lithium,Lithiummetall,litio metálico,金属リチウム,金属锂',
  },
  {
    mineral: 'lithium',
    names: 'lithium,Li,litio,リチウム,锂,鋰,lithium chemicals,lithium compounds,Lithiumsalz',
  },
  {
    mineral: 'lithium',
    content: 0.1879,
    names:
      'Li2CO3,lithium carbonate,LCE,lithium carbonate equivalent,Lithiumcarbonat,Lithiumkarbonat,carbonato de litio,carbonate de lithium,炭酸リチウム,碳酸锂',
  },
  {
    mineral: 'lithium',
    content: 0.1654,
    names:
      'LiOH·H2O,LiOH H2O,LiOH.H2O,lithium hydroxide monohydrate,LHM,Lithiumhydroxid-Monohydrat,hidróxido de litio monohidratado,水酸化リチウム一水和物,单水氢氧化锂,一水氢氧化锂',
  },
  {
    mineral: 'lithium',
    content: 0.2898,
    names:
      'LiOH,lithium hydroxide,Lithiumhydroxid,hidróxido de litio,hydroxyde de lithium,水酸化リチウム,氢氧化锂',
  },
  {
    mineral: 'lithium',
    content: 0.1637,
    names: 'LiCl,lithium chloride,cloruro de litio,Lithiumchlorid,chlorure de lithium,塩化リチウム,氯化锂',
  },
  {
    mineral: 'lithium',
    names:
      'spodumene,spodumene concentrate,SC6,SC 6,SC5.5,spodumen,espodumeno,spodumène,スポジュメン,リシア輝石,锂辉石,lepidolite,petalite,lithium brine,brine,salmuera,lithium phosphate,lithium sulfate,lithium sulphate',
  },
  {
    mineral: 'lithium',
    content: 0.0457,
    names: 'LiPF6,lithium hexafluorophosphate,六氟磷酸锂,六フッ化リン酸リチウム',
  },
  {
    mineral: 'nickel',
    content: 1,
    names:
      'nickel,Ni,níquel,Nickelmetall,ニッケル,镍,鎳,nickel class 1,nickel class I,class 1 nickel,class I nickel,Ni class 1,nickel metal,nickel briquette,nickel briquettes,nickel cathode,nickel powder,refined nickel,electrolytic nickel,电解镍,電気ニッケル',
  },
  {
    mineral: 'nickel',
    content: 0.2233,
    names:
      'NiSO4·6H2O,NiSO4.6H2O,NiSO4 6H2O,NiSO4*6H2O,nickel sulfate hexahydrate,nickel sulphate hexahydrate,NSH,Nickelsulfat-Hexahydrat,sulfato de níquel hexahidratado,sulfate de nickel hexahydraté,硫酸ニッケル六水和物,六水硫酸镍',
  },
  {
    mineral: 'nickel',
    names:
      'NiSO4,nickel sulfate,nickel sulphate,Nickelsulfat,sulfato de níquel,sulfate de nickel,硫酸ニッケル,硫酸镍,MHP,mixed hydroxide precipitate,mixed hydroxide,MSP,mixed sulphide precipitate,mixed sulfide precipitate,nickel matte,Nickelmatte,mata de níquel,高冰镍,ニッケルマット,NPI,nickel pig iron,ferronickel,ferro-nickel,nickel class 2,nickel class II,class 2 nickel,class II nickel,nickel laterite,nickel concentrate,nickel ore,limonite,saprolite,nickel intermediates',
  },
  {
    mineral: 'nickel',
    content: 0.6332,
    names: 'Ni(OH)2,nickel hydroxide,Nickelhydroxid,hidróxido de níquel,水酸化ニッケル,氢氧化镍',
  },
  {
    mineral: 'cobalt',
    content: 1,
    names:
      'cobalt,Co,cobalto,Kobalt,コバルト,钴,鈷,cobalt metal,cobalt cathode,cobalt powder,refined cobalt,电解钴',
  },
  {
    mineral: 'cobalt',
    content: 0.2097,
    names:
      'CoSO4·7H2O,CoSO4.7H2O,CoSO4 7H2O,cobalt sulfate heptahydrate,cobalt sulphate heptahydrate,Kobaltsulfat-Heptahydrat,硫酸コバルト七水和物,七水硫酸钴',
  },
  {
    mineral: 'cobalt',
    names:
      'CoSO4,cobalt sulfate,cobalt sulphate,Kobaltsulfat,Cobaltsulfat,sulfato de cobalto,sulfate de cobalt,硫酸コバルト,硫酸钴,cobalt intermediate,cobalt intermediates,cobalt concentrate,cobalt ore,crude cobalt hydroxide,cobalt alloy',
  },
  {
    mineral: 'cobalt',
    content: 0.634,
    names:
      'Co(OH)2,cobalt hydroxide,Kobalthydroxid,hidróxido de cobalto,hydroxyde de cobalt,水酸化コバルト,氢氧化钴',
  },
  {
    mineral: 'cobalt',
    content: 0.7342,
    names:
      'Co3O4,cobalt oxide,cobalt tetroxide,tricobalt tetroxide,Kobaltoxid,óxido de cobalto,oxyde de cobalt,酸化コバルト,四氧化三钴',
  },
  {
    mineral: 'manganese',
    content: 1,
    names:
      'manganese,Mn,manganeso,Mangan,manganèse,マンガン,锰,錳,EMM,electrolytic manganese,electrolytic manganese metal,manganese metal,电解锰',
  },
  {
    mineral: 'manganese',
    content: 0.325,
    names:
      'MnSO4·H2O,MnSO4.H2O,MnSO4 H2O,HPMSM,high-purity manganese sulfate monohydrate,high purity manganese sulphate monohydrate,manganese sulfate monohydrate,manganese sulphate monohydrate,硫酸マンガン一水和物,一水硫酸锰,高纯硫酸锰',
  },
  {
    mineral: 'manganese',
    names:
      'MnSO4,manganese sulfate,manganese sulphate,HPMS,high-purity manganese sulfate,Mangansulfat,sulfato de manganeso,sulfate de manganèse,硫酸マンガン,硫酸锰,manganese ore,manganese concentrate,mineral de manganeso,Manganerz',
  },
  {
    mineral: 'manganese',
    content: 0.6319,
    names: 'MnO2,EMD,manganese dioxide,electrolytic manganese dioxide,二酸化マンガン,二氧化锰,Mangandioxid',
  },
  {
    mineral: 'manganese',
    content: 0.7203,
    names: 'Mn3O4,manganese tetroxide,trimanganese tetroxide,四氧化三锰',
  },
  {
    mineral: 'graphite',
    content: 1,
    names:
      'graphite,grafito,Graphit,Grafit,グラファイト,黒鉛,石墨,C,natural graphite,synthetic graphite,artificial graphite,graphite natural,graphite synthetic,Naturgraphit,Kunstgraphit,natürlicher Graphit,synthetischer Graphit,grafito natural,grafito sintético,grafito artificial,graphite naturel,graphite synthétique,graphite artificiel,天然黒鉛,人造黒鉛,天然石墨,人造石墨,flake graphite,graphite flake,graphite concentrate,spherical graphite,SPG,CSPG,coated spherical graphite,uncoated spherical graphite,spheronized graphite,needle coke,graphite anode material,anode graphite,球形石墨,鱗片黒鉛,鳞片石墨',
  },
  {
    mineral: 'aluminum',
    content: 1,
    names:
      'aluminum,aluminium,Al,aluminio,Aluminiummetall,アルミニウム,アルミ,铝,鋁,aluminium foil,aluminum foil,Al foil,Alufolie,Aluminiumfolie,papel de aluminio,feuille d’aluminium,アルミ箔,铝箔,aluminium sheet,aluminum sheet,aluminium ingot,aluminum ingot,primary aluminium,primary aluminum,secondary aluminium,secondary aluminum',
  },
  {
    mineral: 'aluminum',
    content: 0.5293,
    names: 'Al2O3,alumina,high-purity alumina,HPA,Tonerde,alúmina,alumine,アルミナ,氧化铝',
  },
  {
    mineral: 'aluminum',
    names: 'bauxite,bauxita,Bauxit,ボーキサイト,铝土矿,boehmite,aluminium alloy,aluminum alloy',
  },
  {
    mineral: 'copper',
    content: 1,
    names: 'copper foil,Cu foil,Kupferfolie,銅箔,铜箔,copper cathode',
  },
  { mineral: 'copper', names: 'copper sulfate,copper sulphate,copper concentrate' },
  {
    mineral: 'iron',
    names:
      'iron phosphate,ferric phosphate,FePO4,iron ore,iron sulfate,iron sulphate,ferrous sulfate,リン酸鉄,磷酸铁',
  },
  {
    mineral: 'phosphorus',
    names:
      'phosphate,fosfato,Phosphat,phosphate rock,purified phosphoric acid,PPA,phosphoric acid,H3PO4,リン酸,磷酸,MAP',
  },
  { mineral: 'silicon', content: 1, names: 'silicon metal' },
  { mineral: 'silicon', names: 'SiOx,silicon oxide,silicon carbon,Si/C' },
  {
    mineral: 'fluorspar',
    names:
      'fluorspar,fluorite,CaF2,fluorita,espato flúor,Flussspat,fluorine,蛍石,萤石,acidspar,hydrofluoric acid',
  },
];
