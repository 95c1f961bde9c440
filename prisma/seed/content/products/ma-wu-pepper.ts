import { conformity, workshop } from "../papers";
import type { DemoProduct } from "../types";

export const maWuPepper: readonly DemoProduct[] = [
  {
    slug: "dahongpao-pepper",
    shop: "ma-wu-pepper",
    category: "sichuan-pepper",
    titleZh: "崖下大红袍花椒 手摘当天晒",
    titleEn: "Dahongpao Sichuan pepper from under the cliff",
    summaryZh: "今年八月的新椒，籽少、皮厚，炸一勺油满屋香。",
    summaryEn:
      "This August's harvest: thick husks, few seeds, and one spoonful in hot oil fills the house.",
    storyZh:
      "大红袍是品种名，说的是椒皮红、个头大。我家的树长在崖根石缝里，不浇水，个头比川里的小一圈，麻味更集中。露水干了才上树，手摘，刺扎得满手都是眼，当天铺石板上晒裂口，过筛去籽。一斤干椒要五斤鲜椒。籽没法去得一粒不剩，大约百里有三。",
    storyEn:
      "Dahongpao, big red robe, is the variety's name. My trees stand in cracks at the foot of the cliff and are never watered, so the husks come smaller than in Sichuan and the tingle is tighter. We pick by hand once the dew has dried, spread the same day on stone until they split, then sieve the seeds out. Five kilos fresh make one dry. A few seeds stay, about three in a hundred.",
    keepingZh: "密封避光，十二个月。放冷冻室香气走得最慢，用多少取多少。",
    keepingEn:
      "Twelve months sealed and dark. The freezer keeps the scent best; take out only what you need.",
    regime: "FARM_PRODUCE",
    returnPolicy: "SEVEN_DAY",
    seasonTerm: 13,
    soldCount: 203,
    sort: 6,
    images: [
      "sichuan-pepper",
      "sichuan-pepper-close",
      "dahongpao-pepper-pack",
      "scene-cliff-village",
    ],
    variants: [
      {
        sku: "PS-MA-PEP-1",
        labelZh: "2两装",
        labelEn: "100 g bag",
        priceFen: 1_500,
        netWeightG: 100,
        grossWeightG: 130,
        stock: 140,
      },
      {
        sku: "PS-MA-PEP-25",
        labelZh: "半斤装",
        labelEn: "250 g bag",
        priceFen: 3_400,
        netWeightG: 250,
        grossWeightG: 290,
        stock: 88,
      },
      {
        sku: "PS-MA-PEP-50",
        labelZh: "1斤装",
        labelEn: "500 g bag",
        priceFen: 6_400,
        netWeightG: 500,
        grossWeightG: 560,
        stock: 35,
      },
    ],
    papers: [conformity("PS-HG-2026-0820", "2026-08-22", "马家老五", "Fifth Brother Ma")],
    batches: [
      {
        code: "PS-2026-08-0004",
        household: "ma-wu",
        harvestedOn: "2026-08-14",
        fieldZh: "红崖底崖根四亩椒园",
        fieldEn: "Four mu under the cliff, Hongyadi",
        weighedG: 412_000,
      },
    ],
  },
  {
    slug: "stone-ground-pepper",
    shop: "ma-wu-pepper",
    category: "sichuan-pepper",
    titleZh: "石磨花椒面 现磨现寄",
    titleEn: "Stone-ground Sichuan pepper",
    summaryZh: "小火焙香再上石磨，只有花椒，没掺别的。",
    summaryEn: "Warmed on a low flame and ground on stone. Pepper, and nothing to stretch it.",
    storyZh:
      "市面上有的花椒面掺麸皮，我们这瓶只有椒皮。挑净籽和梗，铁锅小火焙到手一捻就碎，晾凉上石磨，磨两遍过一遍筛。磨细了香气散得快，所以一次只磨二十瓶，下单多了您得等一两天。拌凉菜、撒烤肉、包饺子调馅，出锅前放，别早下。",
    storyEn:
      "Some ground pepper is stretched with bran; this jar holds husk only. We pick out seeds and stems, warm the husks until they crumble between the fingers, cool them and grind twice on stone. Ground fine, the scent doesn't last, so we do twenty jars at a time and a busy week may mean a day's wait. For cold dishes, grilled meat and dumpling filling: add it last.",
    keepingZh: "拧紧避光，四个月内用完最香。",
    keepingEn: "Keep the lid tight and the jar dark; best within four months.",
    regime: "WORKSHOP",
    returnPolicy: "CONFIRMED_EXCLUDED",
    seasonTerm: 14,
    soldCount: 77,
    sort: 24,
    images: ["stone-ground-pepper", "stone-ground-pepper-pack", "sichuan-pepper"],
    variants: [
      {
        sku: "PS-MA-PGR-60",
        labelZh: "60克瓶",
        labelEn: "60 g jar",
        priceFen: 1_600,
        netWeightG: 60,
        grossWeightG: 190,
        stock: 20,
      },
      {
        sku: "PS-MA-PGR-180",
        labelZh: "3瓶装",
        labelEn: "Three jars",
        priceFen: 4_500,
        netWeightG: 180,
        grossWeightG: 570,
        stock: 6,
      },
    ],
    papers: [
      workshop(
        "晋小作坊14042500087",
        "红崖底村马家老五磨坊",
        "Fifth Brother Ma's mill in Hongyadi",
      ),
    ],
    batches: [
      {
        code: "PS-2026-11-0002",
        household: "ma-wu",
        harvestedOn: "2026-11-14",
        fieldZh: "马家老五磨坊，花椒出自崖根椒园",
        fieldEn: "Ground at the Ma mill from the cliff-foot pepper",
        weighedG: 3_600,
      },
    ],
  },
];
