import { conformity } from "../papers";
import type { DemoProduct } from "../types";

const grower = ["阿龙家菇棚", "Along's Mushroom Shed"] as const;

export const alongMushrooms: readonly DemoProduct[] = [
  {
    slug: "corn-cob-wood-ear",
    shop: "along-mushrooms",
    category: "wood-ear",
    titleZh: "玉米芯小木耳 单片好洗",
    titleEn: "Small wood ear grown on corn cob",
    summaryZh: "指甲盖大的单片耳，没有大根，泡十五分钟就能下锅。",
    summaryEn:
      "Single ears the size of a thumbnail, no tough root, ready after fifteen minutes' soak.",
    storyZh:
      "跟段木木耳不是一路：玉米芯袋里长的，一年四季都能出，片小、薄，脆生，价钱也实在。趁没张开就采，所以是一片一片的小耳朵，不带大疙瘩根。晒干后一面黑一面灰。泡发快，早上泡上，刷个牙回来就能拌。想炖久一点的，去买秀莲姐家的段木耳，她家那个经煮。",
    storyEn:
      "Not the same thing as log-grown: this comes out of corn-cob bags all year round, small, thin, crisp and fairly priced. I pick before it opens, so you get little single ears without a lump of root. It soaks while you brush your teeth and goes straight into a salad. For long stews buy Sister Xiulian's oak-log ears instead. Hers stand up to the pot.",
    keepingZh: "密封干燥十二个月。泡发别超过两小时，当天吃完。",
    keepingEn: "Twelve months sealed and dry. Don't soak beyond two hours, and eat the same day.",
    regime: "FARM_PRODUCE",
    returnPolicy: "SEVEN_DAY",
    seasonTerm: 10,
    soldCount: 72,
    sort: 30,
    images: ["corn-cob-wood-ear", "corn-cob-wood-ear-pack", "wood-ear"],
    variants: [
      {
        sku: "SQ-AL-EAR-25",
        labelZh: "半斤装",
        labelEn: "250 g bag",
        priceFen: 2_400,
        netWeightG: 250,
        grossWeightG: 320,
        stock: 84,
      },
      {
        sku: "SQ-AL-EAR-50",
        labelZh: "1斤装",
        labelEn: "500 g bag",
        priceFen: 4_500,
        netWeightG: 500,
        grossWeightG: 620,
        stock: 40,
      },
    ],
    papers: [conformity("SQ-HG-2026-1015", "2026-10-22", ...grower)],
    batches: [
      {
        code: "SQ-2026-10-0012",
        household: "along",
        harvestedOn: "2026-10-15",
        fieldZh: "云脚寨二号菇棚",
        fieldEn: "Shed 2, Yunjiaozhai",
        weighedG: 47_000,
      },
    ],
  },
  {
    slug: "sun-dried-small-shiitake",
    shop: "along-mushrooms",
    category: "shiitake",
    titleZh: "日晒小香菇 不剪脚",
    titleEn: "Small sun-dried shiitake, stems on",
    summaryZh: "伞盖两指宽的小菇，整朵下锅，脚也嫩，炒饭煮面都方便。",
    summaryEn:
      "Caps two fingers wide, cooked whole with their tender stems, for noodles and fried rice.",
    storyZh:
      "大菇卖相好，小菇味道一点不差，只是没人愿意挑拣，我就单晒单卖。脚没剪，小菇的脚嫩，能吃，也省得浪费。晒三天，屋檐下再吹两天，掰开是脆的。泡二十分钟，切都不用切，泡的水留着下面条。里头偶尔混进两片碎的，是我闺女帮忙装的，她五岁。",
    storyEn:
      "Big caps look better; small ones taste just as good, only nobody cares to sort them, so I dry and sell them by themselves. The stems stay on, because at this size they are tender. Three days of sun and two of wind under the eaves, until they snap. Twenty minutes' soak, no knife needed, and save the water for noodles. If you find a broken one, my daughter packed that bag. She is five.",
    keepingZh: "密封干燥十二个月，受潮拿出来晒一晒。",
    keepingEn: "Twelve months sealed and dry; sun them if they soften.",
    regime: "FARM_PRODUCE",
    returnPolicy: "SEVEN_DAY",
    seasonTerm: 3,
    soldCount: 49,
    sort: 34,
    images: ["sun-dried-small-shiitake", "sun-dried-small-shiitake-pack", "shiitake"],
    variants: [
      {
        sku: "SQ-AL-SHII-25",
        labelZh: "半斤装",
        labelEn: "250 g bag",
        priceFen: 2_900,
        netWeightG: 250,
        grossWeightG: 330,
        stock: 56,
      },
    ],
    papers: [conformity("SQ-HG-2026-1016", "2026-10-28", ...grower)],
    batches: [
      {
        code: "SQ-2026-10-0014",
        household: "along",
        harvestedOn: "2026-10-20",
        fieldZh: "云脚寨三号菇棚",
        fieldEn: "Shed 3, Yunjiaozhai",
        weighedG: 28_500,
      },
    ],
  },
];
