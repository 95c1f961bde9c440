import { prepacked } from "../papers";
import type { DemoProduct } from "../types";

export const guyangpingGiftBox: readonly DemoProduct[] = [
  {
    slug: "four-ways-millet-box",
    shop: "guyangping-coop",
    category: "gift-boxes",
    titleZh: "一谷四吃礼盒 米、饼、锅巴、茶",
    titleEn: "Four Ways with Millet, a gift box",
    summaryZh: "同一片地的谷子，一样煮粥、一样当点心、一样下茶、一样泡茶。",
    summaryEn:
      "Grain from one hillside four ways: for the pot, for the plate, for nibbling and for the cup.",
    storyZh:
      "过年走亲戚提什么？村里人商量出这个盒子：黄小米三斤、小米酥饼一盒、锅巴两袋、小米茶一罐。米是合作社的，茶是石窑沟焙的，饼和锅巴由持证的县食品厂按翠兰嫂的方子做，统一装盒。盒子是牛皮纸板，里头垫谷草，不用泡沫。可以夹一张手写卡片，下单时留言。",
    storyEn:
      "What do you carry when you visit family at New Year? The village settled on this: 1.5 kilos of millet, a box of biscuits, two bags of crackers and a tin of millet tea. The millet is the co-op's and the tea comes from Shiyaogou; a licensed county kitchen bakes to Sister Cuilan's recipe and packs it all. The box is plain board with millet straw inside, no foam. We will tuck in a handwritten card: leave the words in the order note.",
    keepingZh: "整盒阴凉处放，保质期看各小包，酥饼最短，六十天。",
    keepingEn:
      "Keep the box cool. Each pack has its own date; the biscuits are the shortest at sixty days.",
    regime: "PREPACKED",
    returnPolicy: "CONFIRMED_EXCLUDED",
    seasonTerm: 22,
    soldCount: 73,
    sort: 8,
    images: [
      "four-ways-millet-box",
      "four-ways-millet-box-pack",
      "millet",
      "millet-biscuits",
      "millet-crackers",
      "millet-tea",
    ],
    variants: [
      {
        sku: "WX-CO-BOX-1",
        labelZh: "单盒",
        labelEn: "One box",
        priceFen: 13_800,
        netWeightG: null,
        grossWeightG: 3_100,
        stock: 64,
      },
      {
        sku: "WX-CO-BOX-2",
        labelZh: "一对",
        labelEn: "A pair",
        priceFen: 26_800,
        compareAtFen: 27_600,
        netWeightG: null,
        grossWeightG: 6_200,
        stock: 30,
      },
    ],
    papers: prepacked(
      "SC10814042990097",
      "WX-YB-2024-0041",
      "武乡县谷子食品加工点（演示）",
      "Wuxiang millet foods kitchen (demo)",
    ),
    batches: [
      {
        code: "WX-2026-11-0006",
        household: null,
        harvestedOn: "2026-11-12",
        fieldZh: "武乡县谷子食品加工点，原料出自五村合种地",
        fieldEn: "Packed at the Wuxiang kitchen from five-village grain",
        weighedG: 282_000,
      },
    ],
  },
];
