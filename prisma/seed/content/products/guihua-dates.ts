import { conformity } from "../papers";
import type { DemoProduct } from "../types";

export const guihuaDates: readonly DemoProduct[] = [
  {
    slug: "rooftop-red-dates",
    shop: "guihua-dates",
    category: "red-dates",
    titleZh: "房顶晒红枣 树上红透才打",
    titleEn: "Rooftop red dates, ripened on the tree",
    summaryZh: "霜降前后打的枣，晒足二十天，皮薄核小，软和。",
    summaryEn:
      "Shaken down at first frost and sunned for twenty days. Thin skin, small stone, soft bite.",
    storyZh:
      "村里的枣树都在崖边上，石头白天晒热了，夜里还捂着，枣就甜。霜降打下来铺房顶，白天翻，夜里盖，晒到捏着软、松手能弹回来。没进烘房，也没上糖，皱纹深浅不一样。虫眼挑过两遍，可枣是甜东西，百斤里难免漏几颗，碰上了拍个照，我补给您。",
    storyEn:
      "Our trees stand along the cliff. The rock warms by day and holds it through the night, and the dates turn sweet. Shaken down at frost, spread on the roofs, turned by day and covered at night until they are soft and spring back. No oven and no syrup, so no two wrinkle alike. They are sorted twice for worms, but a sweet thing has admirers: if one slips through, send a photo and I'll make it good.",
    keepingZh: "密封冷藏十个月，常温三个月。天热容易生虫，买回来就放冰箱。",
    keepingEn:
      "Ten months sealed in the fridge, three in the cupboard. In warm weather refrigerate them at once.",
    regime: "FARM_PRODUCE",
    returnPolicy: "SEVEN_DAY",
    seasonTerm: 17,
    soldCount: 139,
    sort: 10,
    images: ["red-dates", "red-dates-close", "rooftop-red-dates-pack", "red-dates-low"],
    variants: [
      {
        sku: "PS-GH-DATE-10",
        labelZh: "2斤装",
        labelEn: "1 kg bag",
        priceFen: 2_600,
        netWeightG: 1_000,
        grossWeightG: 1_080,
        stock: 104,
      },
      {
        sku: "PS-GH-DATE-25",
        labelZh: "5斤装",
        labelEn: "2.5 kg bag",
        priceFen: 6_000,
        netWeightG: 2_500,
        grossWeightG: 2_680,
        stock: 47,
      },
    ],
    papers: [conformity("PS-HG-2026-1102", "2026-11-15", "桂花婶", "Aunt Guihua")],
    batches: [
      {
        code: "PS-2026-10-0009",
        household: "guihua",
        harvestedOn: "2026-10-21",
        fieldZh: "红崖底崖边枣园",
        fieldEn: "Cliff-edge orchard, Hongyadi",
        weighedG: 865_000,
      },
    ],
  },
  {
    slug: "hongyadi-walnuts",
    shop: "guihua-dates",
    category: "walnuts",
    titleZh: "崖下绵核桃 壳厚仁香",
    titleEn: "Old-kind walnuts from under the cliff",
    summaryZh: "老品种，壳厚要拿锤子敲，仁油润，香得久。",
    summaryEn: "The old sort: it takes a hammer, and pays you back with an oily, lasting kernel.",
    storyZh:
      "这是没嫁接过的老核桃，壳厚，剥起来费劲，卖相不如薄皮的，价钱也就低一截。可村里人自己爱吃这个，仁小，油多，嚼到后来一嘴香。冬天围炉子，一把小锤、一碟盐，一家人能敲一晚上。随箱送一把木柄小锤，不是什么好东西，够用。",
    storyEn:
      "Never grafted, thick in the shell, hard to open and plainer than the thin sort, so they cost less. But it is the one the village keeps for itself: a small kernel, plenty of oil and a taste that stays. On a winter evening a family can sit at it for hours with a hammer and a saucer of salt. We put a small wooden-handled hammer in the box. Nothing fancy, but it works.",
    keepingZh: "壳厚耐放，阴凉通风处十个月。",
    keepingEn: "The thick shell keeps well: ten months, cool and airy.",
    regime: "FARM_PRODUCE",
    returnPolicy: "SEVEN_DAY",
    seasonTerm: 16,
    soldCount: 46,
    sort: 33,
    images: ["hongyadi-walnuts", "hongyadi-walnuts-pack", "walnuts-close"],
    variants: [
      {
        sku: "PS-GH-WALN-25",
        labelZh: "5斤箱 送小锤",
        labelEn: "2.5 kg box with hammer",
        priceFen: 5_200,
        netWeightG: 2_500,
        grossWeightG: 3_050,
        stock: 31,
      },
    ],
    papers: [conformity("PS-HG-2026-0921", "2026-09-28", "桂花婶", "Aunt Guihua")],
    batches: [
      {
        code: "PS-2026-09-0011",
        household: "guihua",
        harvestedOn: "2026-09-19",
        fieldZh: "红崖底溪边老核桃树",
        fieldEn: "Old trees by the stream, Hongyadi",
        weighedG: 380_000,
      },
    ],
  },
];
