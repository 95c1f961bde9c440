import { customPinyin, pinyin } from "pinyin-pro";
import { withoutPeoples } from "../../lib/identity/address-ethnic";
import { establishedName } from "./established-names";

const readings = `
都 du|单县 shan xian|洪洞 hong tong|东阿 dong e|六安 lu an|六合 lu he|蔚县 yu xian|长子 zhang zi
浚县 xun xian|泌阳 bi yang|乐清 yue qing|乐亭 lao ting|涡阳 guo yang|歙县 she xian|大埔 da bu
莘县 shen xian|吴堡 wu bu|黄陂 huang pi|郫都 pi du|什邡 shi fang|大城县 da cheng xian
筠连 jun lian|曾都 zeng du|宿松 su song|尉犁 yu li|沈丘 shen qiu|沈阳 shen yang|牟平 mu ping
番禺 pan yu|繁峙 fan shi|尉氏 wei shi|任丘 ren qiu|任县 ren xian|任泽 ren ze|盖州 gai zhou
解放 jie fang|柏 bai|冠县 guan xian|监利 jian li|藏 zang|西藏 xi zang|那曲 na qu|南漳 nan zhang
仇 qiu|尧都 yao du|大理 da li|大安 da an|大足 da zu|厦门 xia men|重庆 chong qing|万 wan
朝阳 chao yang|应县 ying xian|应城 ying cheng|盂县 yu xian|石拐 shi guai|台江 tai jiang
丽江 li jiang|丽水 li shui|中牟 zhong mu|车 che|员 yuan|仡佬 ge lao|埔里 pu li|黄埔 huang pu
乐 le|昌乐 chang le|长乐 chang le|平乐 ping le|乐山 le shan|乐平 le ping|隗 wei|伽师 jia shi
什 shi|闵行 min hang|宕昌 tan chang|参 can|堡 bao|十里堡 shi li pu|会 hui|会理 hui li|会稽 kuai ji|邗江 han jiang|铅山 yan shan`;

for (const entry of readings.trim().split(/[|\n]/)) {
  const [word = "", ...syllables] = entry.split(" ");
  customPinyin({ [word]: syllables.join(" ") });
}

const districtKinds: readonly (readonly [string, string])[] = [
  ["自治州", "Prefecture"],
  ["自治县", "Autonomous County"],
  ["自治旗", "Autonomous Banner"],
  ["高新技术产业开发区", "High-tech Zone"],
  ["高新技术产业园区", "High-tech Zone"],
  ["高新区", "High-tech Zone"],
  ["经济技术开发区", "Economic Development Zone"],
  ["经济开发区", "Economic Development Zone"],
  ["开发区", "Development Zone"],
  ["工业园区", "Industrial Park"],
  ["管理区", "Administrative Zone"],
  ["示范区", "Demonstration Zone"],
  ["矿区", "Mining District"],
  ["特区", "Special District"],
  ["行政委员会", "Administrative Committee"],
  ["新区", "New Area"],
  ["地区", "Prefecture"],
  ["盟", "League"],
  ["左翼中旗", "Left Middle Banner"],
  ["左翼后旗", "Left Rear Banner"],
  ["右翼前旗", "Right Front Banner"],
  ["右翼中旗", "Right Middle Banner"],
  ["右翼后旗", "Right Rear Banner"],
  ["左旗", "Left Banner"],
  ["右旗", "Right Banner"],
  ["前旗", "Front Banner"],
  ["中旗", "Middle Banner"],
  ["后旗", "Rear Banner"],
  ["旗", "Banner"],
  ["区", "District"],
  ["县", "County"],
  ["市", ""],
  ["镇", "Town"],
  ["乡", "Township"],
];

const wholeNames: Readonly<Record<string, string>> = {
  城区: "Urban District",
  郊区: "Suburban District",
  矿区: "Mining District",
};

const townshipKinds: readonly (readonly [string, string])[] = [
  ["街道办事处", "Subdistrict"],
  ["街道", "Subdistrict"],
  ["民族乡", "Township"],
  ["镇", "Town"],
  ["乡", "Township"],
  ["苏木", "Sumu"],
  ["经济技术开发区", "Economic Development Zone"],
  ["经济开发区", "Economic Development Zone"],
  ["开发区", "Development Zone"],
  ["工业园区", "Industrial Park"],
  ["工业园", "Industrial Park"],
  ["产业园", "Industrial Park"],
  ["管理区", "Administrative Zone"],
  ["现代农业产业示范区", "Modern Agriculture Zone"],
  ["示范区", "Demonstration Zone"],
  ["保护区", "Nature Reserve"],
  ["度假区", "Resort"],
  ["风景名胜区", "Scenic Area"],
  ["风景区", "Scenic Area"],
  ["景区", "Scenic Area"],
  ["集聚区", "Industrial Cluster"],
  ["集中区", "Industrial Cluster"],
  ["科技园", "Science Park"],
  ["物流园", "Logistics Park"],
  ["新区", "New Area"],
  ["园区", "Park"],
  ["林场", "Forest Farm"],
  ["农场", "Farm"],
  ["牧场", "Ranch"],
  ["渔场", "Fishery"],
  ["茶场", "Tea Farm"],
  ["良种场", "Seed Farm"],
  ["原种场", "Seed Farm"],
  ["种畜场", "Breeding Farm"],
  ["垦殖场", "Farm"],
  ["管理处", "Administrative Office"],
  ["林业局", "Forestry Bureau"],
  ["监狱", "Prison"],
  ["水库", "Reservoir"],
];

/** The whole name decides the readings: 单 is Shan only before 县. */
function spell(zh: string, length: number): string {
  const joined = pinyin(zh, { toneType: "none", type: "array" })
    .slice(0, length)
    .map((syllable, at) => (at > 0 && /^[aoe]/.test(syllable) ? `'${syllable}` : syllable))
    .join("");
  return joined.charAt(0).toUpperCase() + joined.slice(1);
}

function translate(zh: string, kinds: readonly (readonly [string, string])[]): string {
  const alone = wholeNames[zh] ?? kinds.find(([suffix]) => zh === suffix)?.[1];
  if (alone) return alone;
  const kind = kinds.find(([suffix]) => zh.endsWith(suffix));
  const stem = kind ? zh.slice(0, -kind[0].length) : zh;
  return `${spell(zh, withoutPeoples(stem).length)} ${kind?.[1] ?? ""}`.trim();
}

/** "Wuxiang County" from 武乡县: the established name, or pinyin and the kind of place. */
export const placeName = (code: string, zh: string): string =>
  establishedName(code, zh) ?? translate(zh, districtKinds);

/** "Fengzhou Town" from 丰州镇. */
export const townshipName = (zh: string): string => translate(zh, townshipKinds);
