import { conformity, testReport } from "../papers";
import type { DemoProduct } from "../types";

export const wangErMillet: readonly DemoProduct[] = [
  {
    slug: "taihang-yellow-millet",
    shop: "wang-er-millet",
    category: "millet",
    titleZh: "太行黄小米 西坡梯田2026年新米",
    titleEn: "Taihang golden millet, new crop 2026",
    summaryZh: "九月底割的谷子，下单才碾，熬出来一层厚米油。",
    summaryEn:
      "Cut in late September and milled when you order, for porridge with a thick golden skin.",
    storyZh:
      "西坡五块梯田种的老品种，一亩打不了多少，胜在日头足、昼夜凉热差得大。九月二十六日开镰，打场晒了六天，谷子带壳存着，来一单碾一单。米粒不大，颜色是带一点乳白的黄，没有抛光。一把米八碗水，小火四十分钟，面上那层米油能用勺子揭起来。",
    storyEn:
      "An old variety from five west-facing terraces. The yield is small; what it has is long sun and cold nights. We began cutting on 26 September, dried the ears for six days and keep the grain in its husk until somebody orders. The grains are small, a milky yellow, never polished. One handful to eight bowls of water, forty minutes on a low flame, and you can lift the skin off with a spoon.",
    keepingZh: "放阴凉干燥处，开袋后夹紧，夏天进冰箱。新米六个月内吃最香，可存十二个月。",
    keepingEn:
      "Keep cool and dry, clip the bag shut once open, and use the fridge in summer. Best within six months, good for twelve.",
    regime: "FARM_PRODUCE",
    returnPolicy: "SEVEN_DAY",
    seasonTerm: 18,
    soldCount: 326,
    sort: 0,
    images: [
      "millet",
      "millet-close",
      "taihang-yellow-millet-pack",
      "millet-low",
      "scene-millet-terraces",
    ],
    variants: [
      {
        sku: "WX-WE-MILLET-05",
        labelZh: "1斤尝鲜袋",
        labelEn: "500 g taster",
        priceFen: 1_150,
        netWeightG: 500,
        grossWeightG: 560,
        stock: 120,
      },
      {
        sku: "WX-WE-MILLET-25",
        labelZh: "5斤装",
        labelEn: "2.5 kg bag",
        priceFen: 5_000,
        netWeightG: 2_500,
        grossWeightG: 2_680,
        stock: 86,
      },
      {
        sku: "WX-WE-MILLET-50",
        labelZh: "10斤装",
        labelEn: "5 kg bag",
        priceFen: 9_600,
        netWeightG: 5_000,
        grossWeightG: 5_260,
        stock: 41,
      },
    ],
    papers: [
      conformity("WX-HG-2026-0912", "2026-10-06", "王家老二", "Second Brother Wang"),
      testReport(
        "WX-JC-2026-0338",
        "2026-10-09",
        "二十六项农药残留都没有检出。",
        "None of 26 pesticides was found.",
      ),
    ],
    batches: [
      {
        code: "WX-2026-09-0012",
        household: "wang-er",
        harvestedOn: "2026-09-26",
        fieldZh: "西坡三至五号梯田，海拔1150米",
        fieldEn: "West slope, terraces 3 to 5, 1,150 m",
        weighedG: 1_486_000,
      },
      {
        code: "WX-2026-10-0003",
        household: "wang-er",
        harvestedOn: "2026-10-02",
        fieldZh: "西坡一、二号梯田",
        fieldEn: "West slope, terraces 1 and 2",
        weighedG: 734_500,
      },
    ],
  },
];
