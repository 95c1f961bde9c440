import type { StorePlatform } from "@/lib/platform/db";
import type { StoreGood } from "../generate/store-sales";

type DemoStore = {
  platform: StorePlatform;
  name: string;
  merchant: string;
  kind: "HOUSEHOLD" | "COOPERATIVE" | "COMPANY";
  village: string;
  /** Its shop here, by slug; null: the county brings its files. */
  shop: string | null;
  ordersAMonth: number;
  goods: readonly StoreGood[];
};

const evenly = [2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2];
const autumn = [2, 1, 1, 1, 1, 1, 1, 2, 4, 6, 6, 4];
const spring = [1, 1, 3, 6, 5, 2, 1, 1, 1, 1, 1, 1];

/** Three stores of the county on other platforms. */
export const demoStores: readonly DemoStore[] = [
  {
    platform: "TAOBAO",
    name: "王二家小米",
    merchant: "王二家",
    kind: "HOUSEHOLD",
    village: "guyangping",
    shop: "wang-er-millet",
    ordersAMonth: 40,
    goods: [
      { title: "太行山黄小米 5斤装 新米", yuan: 39, season: autumn },
      { title: "月子小米 2斤 真空", yuan: 22, season: evenly },
      { title: "薄皮核桃 1斤", yuan: 26, season: autumn },
    ],
  },
  {
    platform: "PINDUODUO",
    name: "云角寨茶叶合作社",
    merchant: "云角寨茶叶合作社",
    kind: "COOPERATIVE",
    village: "yunjiaozhai",
    shop: null,
    ordersAMonth: 55,
    goods: [
      { title: "高山绿茶 明前 250克", yuan: 88, season: spring },
      { title: "云雾绿茶 口粮 500克", yuan: 59, season: evenly },
    ],
  },
  {
    platform: "DOUYIN",
    name: "石窑沟山货公司",
    merchant: "石窑沟山货有限公司",
    kind: "COMPANY",
    village: "shiyaogou",
    shop: null,
    ordersAMonth: 70,
    goods: [
      { title: "花椒 大红袍 250克", yuan: 32, season: autumn },
      { title: "干香菇 500克 小朵", yuan: 45, season: evenly },
      { title: "手工虎头鞋 满月礼", yuan: 68, season: evenly },
    ],
  },
];

/** What in a title says the shelf; the shoes are on none. */
export const demoStoreWords: readonly [word: string, shelf: string][] = [
  ["小米", "millet"],
  ["核桃", "walnuts"],
  ["绿茶", "green-tea"],
  ["香菇", "shiitake"],
  ["花椒", "sichuan-pepper"],
];
