import { prepacked } from "../papers";
import type { DemoProduct } from "../types";

const licence = prepacked(
  "SC11452062390078",
  "SQ-YB-2024-0008",
  "云脚寨茶叶合作社茶厂（演示）",
  "Yunjiaozhai Tea Co-op works (demo)",
);

export const yunjiaoTeaCoop: readonly DemoProduct[] = [
  {
    slug: "old-tree-tea-cake",
    shop: "yunjiao-tea-coop",
    category: "pressed-tea",
    titleZh: "老树苔茶饼 石磨压制",
    titleEn: "Old-tree tea cake, pressed under stone",
    summaryZh: "二〇二六年春料，当季压饼，汤红亮，有木头和熟果的香。",
    summaryEn:
      "Spring leaf of 2026, pressed in season. A bright red cup with wood and ripe fruit in it.",
    storyZh:
      "老树叶厚，做绿茶粗了，全发酵了压成饼倒正合适。蒸软装布袋，石磨压一刻钟，再摊在楼板上阴干七天。一饼三百五十七克是老规矩，七饼一提。第一泡快出，洗一洗，从第二泡喝到第八泡，越往后越甜。棉纸上写着采茶日和压饼日，没写别的。",
    storyEn:
      "The leaf of old trees is thick: too coarse for green tea, just right when fully oxidised and pressed. Steamed soft, packed in a cloth bag, a quarter of an hour under the millstone, then seven days on the floorboards upstairs. 357 grams is the old measure, seven to a stack. Pour off the first cup quickly and drink from the second to the eighth; it grows sweeter. The paper gives the picking day and the pressing day, and nothing else.",
    keepingZh: "放通风、干燥、没异味的柜子，不进冰箱，可以一直放，五年内喝随意。",
    keepingEn:
      "An airy, dry, odourless cupboard, never the fridge. It keeps for years; drink it any time in the next five.",
    regime: "PREPACKED",
    returnPolicy: "CONFIRMED_EXCLUDED",
    seasonTerm: 22,
    soldCount: 89,
    sort: 19,
    images: ["black-tea-cake", "black-tea-cake-close", "old-tree-tea-cake-pack", "scene-cloud"],
    variants: [
      {
        sku: "SQ-YJ-CAKE-1",
        labelZh: "357克 一饼",
        labelEn: "One cake, 357 g",
        priceFen: 12_800,
        netWeightG: 357,
        grossWeightG: 430,
        stock: 48,
      },
      {
        sku: "SQ-YJ-CAKE-7",
        labelZh: "七饼一提",
        labelEn: "A stack of seven",
        priceFen: 84_000,
        compareAtFen: 89_600,
        netWeightG: 2_499,
        grossWeightG: 2_850,
        stock: 6,
      },
    ],
    papers: licence,
    batches: [
      {
        code: "SQ-2026-04-0003",
        household: "moss-tree",
        harvestedOn: "2026-04-09",
        fieldZh: "寨后老茶树林，六十二棵",
        fieldEn: "Sixty-two old trees behind the village",
        weighedG: 96_500,
      },
    ],
  },
  {
    slug: "pocket-tea-cakes",
    shop: "yunjiao-tea-coop",
    category: "pressed-tea",
    titleZh: "小茶饼 一颗一壶",
    titleEn: "Pocket tea cakes, one to a pot",
    summaryZh: "七克一颗，棉纸单包，不用茶针，出差塞兜里。",
    summaryEn: "Seven grams each, wrapped one by one. No pick needed, made for a coat pocket.",
    storyZh:
      "买整饼的人常问怎么撬，撬碎了心疼，就做了小的。料是大饼同一批春茶，压的时候多掺了些嫩叶，出味快。一颗七克，正好一壶，盖碗也行，办公室的大杯子掰半颗。散装在布袋里，布袋是寨里老人拿旧头巾改的，花色碰运气。",
    storyEn:
      "People kept asking how to break a cake, and it hurts to see it crumble, so here are small ones. The same spring leaf as the large, with more of the young tips so they give quickly. One is a pot; in an office mug, use half. They come loose in a bag the grandmothers cut from old headscarves, so the pattern is a matter of luck.",
    keepingZh: "干燥避光，三年内喝完。布袋放久了换罐子装。",
    keepingEn: "Dry and dark, within three years. For long keeping, move them to a tin.",
    regime: "PREPACKED",
    returnPolicy: "CONFIRMED_EXCLUDED",
    seasonTerm: 23,
    soldCount: 112,
    sort: 32,
    images: ["pocket-tea-cakes", "pocket-tea-cakes-pack", "black-tea-cake"],
    variants: [
      {
        sku: "SQ-YJ-MINI-20",
        labelZh: "20颗布袋",
        labelEn: "Cloth bag of 20",
        priceFen: 5_800,
        netWeightG: 140,
        grossWeightG: 190,
        stock: 63,
      },
      {
        sku: "SQ-YJ-MINI-50",
        labelZh: "50颗布袋",
        labelEn: "Cloth bag of 50",
        priceFen: 13_500,
        netWeightG: 350,
        grossWeightG: 420,
        stock: 21,
      },
    ],
    papers: licence,
    batches: [
      {
        code: "SQ-2026-04-0006",
        household: "moss-tree",
        harvestedOn: "2026-04-16",
        fieldZh: "寨后老茶树林，第二轮芽叶",
        fieldEn: "Old trees behind the village, second picking",
        weighedG: 41_200,
      },
    ],
  },
];
