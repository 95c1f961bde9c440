import type { DemoCategory, Glyph } from "./types";

interface Branch {
  slug: string;
  nameZh: string;
  nameEn: string;
  glyph: Glyph;
}

const tree: readonly (Branch & { children: readonly Branch[] })[] = [
  {
    slug: "grains",
    nameZh: "五谷",
    nameEn: "Grains",
    glyph: "grain",
    children: [
      { slug: "millet", nameZh: "黄小米", nameEn: "Golden millet", glyph: "grain" },
      { slug: "stone-rolled", nameZh: "石碾粗粮", nameEn: "Stone-rolled grain", glyph: "grain" },
    ],
  },
  {
    slug: "snacks",
    nameZh: "点心",
    nameEn: "Bakes and snacks",
    glyph: "snack",
    children: [
      { slug: "biscuits", nameZh: "酥饼", nameEn: "Biscuits", glyph: "snack" },
      { slug: "crackers", nameZh: "锅巴", nameEn: "Crackers", glyph: "snack" },
      { slug: "gift-boxes", nameZh: "礼盒", nameEn: "Gift boxes", glyph: "craft" },
    ],
  },
  {
    slug: "tea",
    nameZh: "茶",
    nameEn: "Tea",
    glyph: "tea",
    children: [
      { slug: "green-tea", nameZh: "绿茶", nameEn: "Green tea", glyph: "tea" },
      { slug: "pressed-tea", nameZh: "压制茶", nameEn: "Pressed tea", glyph: "tea" },
      { slug: "grain-tea", nameZh: "谷物茶", nameEn: "Grain tea", glyph: "grain" },
    ],
  },
  {
    slug: "mushrooms",
    nameZh: "菌菇",
    nameEn: "Mushrooms",
    glyph: "mushroom",
    children: [
      { slug: "shiitake", nameZh: "香菇", nameEn: "Shiitake", glyph: "mushroom" },
      { slug: "wood-ear", nameZh: "木耳", nameEn: "Wood ear", glyph: "mushroom" },
      { slug: "growing-kits", nameZh: "自己种", nameEn: "Grow your own", glyph: "kit" },
    ],
  },
  {
    slug: "orchard",
    nameZh: "干果",
    nameEn: "Nuts and dried fruit",
    glyph: "nut",
    children: [
      { slug: "walnuts", nameZh: "核桃", nameEn: "Walnuts", glyph: "nut" },
      { slug: "red-dates", nameZh: "红枣", nameEn: "Red dates", glyph: "fruit" },
      { slug: "apricots", nameZh: "杏干", nameEn: "Dried apricots", glyph: "fruit" },
    ],
  },
  {
    slug: "pantry",
    nameZh: "灶台边",
    nameEn: "Pantry",
    glyph: "spice",
    children: [
      { slug: "sichuan-pepper", nameZh: "花椒", nameEn: "Sichuan pepper", glyph: "spice" },
      { slug: "honey", nameZh: "蜂蜜", nameEn: "Honey", glyph: "honey" },
      { slug: "rice-wine", nameZh: "米酒", nameEn: "Rice wine", glyph: "wine" },
    ],
  },
  {
    slug: "wormwood",
    nameZh: "艾草",
    nameEn: "Wormwood",
    glyph: "herb",
    children: [
      { slug: "moxa", nameZh: "艾条艾草", nameEn: "Moxa and bundles", glyph: "herb" },
      { slug: "sachets", nameZh: "香囊", nameEn: "Sachets", glyph: "craft" },
    ],
  },
  {
    slug: "turquoise",
    nameZh: "绿松石",
    nameEn: "Turquoise",
    glyph: "stone",
    children: [
      { slug: "bracelets", nameZh: "手串", nameEn: "Bracelets", glyph: "stone" },
      { slug: "pendants", nameZh: "吊坠", nameEn: "Pendants", glyph: "stone" },
      { slug: "rough-stone", nameZh: "原石", nameEn: "Rough stone", glyph: "stone" },
    ],
  },
];

/** Parents come before their children, so the rows can be inserted in this order. */
export const categories: readonly DemoCategory[] = tree.flatMap(({ children, ...root }, at) => [
  { ...root, parent: null, sort: at },
  ...children.map((child, place) => ({ ...child, parent: root.slug, sort: place })),
]);
