import { conformity, prepacked } from "../papers";
import type { DemoProduct } from "../types";

const grower = ["秀莲姐", "Sister Xiulian"] as const;

export const xiulianForaged: readonly DemoProduct[] = [
  {
    slug: "oak-log-wood-ear",
    shop: "xiulian-foraged",
    category: "wood-ear",
    titleZh: "青冈段木黑木耳 秋耳",
    titleEn: "Oak-log wood ear, autumn pick",
    summaryZh: "段木上长的小碗耳，肉厚有韧劲，一两泡一大盆。",
    summaryEn:
      "Small cupped ears off oak logs, thick and springy. Fifty grams swell to a basinful.",
    storyZh:
      "青冈木砍下来架在沟里，点上菌种，要等十个月才出耳。秋耳长得慢，个小肉厚，背面是灰绒，正面黑亮。只用太阳晒，不拌糖不拌盐，手抓起来轻得像干树叶。冷水泡三个钟头最脆，泡发别过夜。根上带点木屑是段木的记号，洗的时候掐掉就行。",
    storyEn:
      "The oak is cut, stacked in the gully and plugged with spawn, and ten months go by before the first ear. Autumn ears grow slowly: small, thick, grey velvet behind, black gloss in front. Sun-dried, with no sugar or salt to weigh them down, so a handful feels like dry leaves. Three hours in cold water keeps them crisp; don't leave them overnight. A crumb of bark at the root is the log's signature. Pinch it off.",
    keepingZh: "密封干燥十八个月。泡好的当天吃完，放冰箱也别超过一天。",
    keepingEn:
      "Eighteen months sealed and dry. Once soaked, eat the same day, and never after more than a day in the fridge.",
    regime: "FARM_PRODUCE",
    returnPolicy: "SEVEN_DAY",
    seasonTerm: 16,
    soldCount: 118,
    sort: 7,
    images: ["wood-ear", "wood-ear-close", "oak-log-wood-ear-pack"],
    variants: [
      {
        sku: "YX-XL-EAR-10",
        labelZh: "2两装",
        labelEn: "100 g bag",
        priceFen: 1_600,
        netWeightG: 100,
        grossWeightG: 140,
        stock: 95,
      },
      {
        sku: "YX-XL-EAR-25",
        labelZh: "半斤装",
        labelEn: "250 g bag",
        priceFen: 3_800,
        netWeightG: 250,
        grossWeightG: 320,
        stock: 60,
      },
      {
        sku: "YX-XL-EAR-50",
        labelZh: "1斤装",
        labelEn: "500 g bag",
        priceFen: 7_200,
        netWeightG: 500,
        grossWeightG: 620,
        stock: 24,
      },
    ],
    papers: [conformity("YX-HG-2026-1012", "2026-10-18", ...grower)],
    batches: [
      {
        code: "YX-2026-10-0011",
        household: "xiulian",
        harvestedOn: "2026-10-12",
        fieldZh: "上岔河阴坡青冈架",
        fieldEn: "Oak stacks on the shady slope, Shangchahe",
        weighedG: 61_500,
      },
    ],
  },
  {
    slug: "flower-cap-shiitake",
    shop: "xiulian-foraged",
    category: "shiitake",
    titleZh: "岔河干香菇 花菇和厚菇",
    titleEn: "Dried shiitake from Chahe",
    summaryZh: "段木香菇，冷天长的伞盖裂成花，炖鸡放六朵就够。",
    summaryEn:
      "Log-grown; cold nights crack the caps into flowers. Six are enough for a pot of chicken.",
    storyZh:
      "天冷菇长得慢，盖面裂出白花纹的叫花菇，没裂的叫厚菇，味道差不多，花菇嚼着更弹。竹匾晒三个日头，最后一天要是阴天就拿炭火烘一把，所以有几朵带一丝烟味。泡菇的水别倒，沉一沉泥，炖汤就靠它。一批里大小都有，我按直径分了两档。",
    storyEn:
      "In the cold a cap grows slowly and cracks into a white pattern. Those are the flower caps; the uncracked are called thick caps, much the same in taste, a little less springy. Three days of sun on bamboo trays, and a touch of charcoal if the last one is grey, so a few carry a thread of smoke. Keep the soaking water, let it settle and pour it in the soup. I sort the batch into two sizes.",
    keepingZh: "密封干燥十二个月，梅雨天放冰箱。有虫蛀、发霉就不要吃。",
    keepingEn:
      "Twelve months sealed and dry; use the fridge in the rainy season. Discard any with mould or holes.",
    regime: "FARM_PRODUCE",
    returnPolicy: "SEVEN_DAY",
    seasonTerm: 19,
    soldCount: 105,
    sort: 9,
    images: ["shiitake", "shiitake-close", "flower-cap-shiitake-pack", "shiitake-low"],
    variants: [
      {
        sku: "YX-XL-SHII-25T",
        labelZh: "厚菇 半斤",
        labelEn: "Thick caps, 250 g",
        priceFen: 3_600,
        netWeightG: 250,
        grossWeightG: 330,
        stock: 72,
      },
      {
        sku: "YX-XL-SHII-25F",
        labelZh: "花菇 半斤",
        labelEn: "Flower caps, 250 g",
        priceFen: 5_400,
        netWeightG: 250,
        grossWeightG: 330,
        stock: 19,
      },
      {
        sku: "YX-XL-SHII-50T",
        labelZh: "厚菇 1斤",
        labelEn: "Thick caps, 500 g",
        priceFen: 6_900,
        netWeightG: 500,
        grossWeightG: 630,
        stock: 30,
      },
    ],
    papers: [conformity("YX-HG-2026-1105", "2026-11-10", ...grower)],
    batches: [
      {
        code: "YX-2026-11-0003",
        household: "xiulian",
        harvestedOn: "2026-11-03",
        fieldZh: "上岔河二道湾菇架",
        fieldEn: "Log stacks at the second bend, Shangchahe",
        weighedG: 84_000,
      },
    ],
  },
  {
    slug: "cliff-honey",
    shop: "xiulian-foraged",
    category: "honey",
    titleZh: "崖壁百花蜜 一年割一回",
    titleEn: "Cliff honey, cut once a year",
    summaryZh: "中华蜂采的杂花蜜，霜降前割，天冷会结成细沙一样的晶。",
    summaryEn:
      "Mixed-flower honey from native bees, cut before the frost. It sets fine as sand in the cold.",
    storyZh:
      "十四个老木桶架在崖壁凹处，蜂是本地的土蜂，个小，采得杂：春天野樱、夏天荆条、秋天五倍子。一年只割一回，给蜂留一半过冬。割下来的蜜送到县里持证的加工点过滤、装瓶，不加热浓缩。颜色一年一个样，今年偏琥珀，闻着有一点草药香，不是坏了。",
    storyEn:
      "Fourteen old wooden hives stand in a hollow of the cliff. The bees are the small local kind and visit whatever blooms: wild cherry, chaste tree, sumac in autumn. We cut once a year and leave them half for winter. A licensed plant in the county filters and bottles it without boiling it down. The colour changes from year to year. This one is amber, with a whiff of herbs that belongs there.",
    keepingZh:
      "常温避光二十四个月，用干勺取。结晶是正常的，四十度温水坐一坐就化。一岁以下的孩子不要吃。",
    keepingEn:
      "Twenty-four months in the dark, with a dry spoon. Crystals are normal: stand the jar in 40 °C water. Not for children under one.",
    regime: "PREPACKED",
    returnPolicy: "CONFIRMED_EXCLUDED",
    seasonTerm: 17,
    soldCount: 84,
    sort: 12,
    images: ["honey", "honey-close", "cliff-honey-pack", "honey-low"],
    variants: [
      {
        sku: "YX-XL-HONEY-25",
        labelZh: "半斤瓶",
        labelEn: "250 g jar",
        priceFen: 4_200,
        netWeightG: 250,
        grossWeightG: 470,
        stock: 40,
      },
      {
        sku: "YX-XL-HONEY-50",
        labelZh: "1斤瓶",
        labelEn: "500 g jar",
        priceFen: 7_800,
        netWeightG: 500,
        grossWeightG: 820,
        stock: 5,
      },
    ],
    papers: prepacked(
      "SC12642032290056",
      "YX-YB-2024-0022",
      "郧西县蜂产品加工点（演示）",
      "Yunxi honey bottling plant (demo)",
    ),
    batches: [
      {
        code: "YX-2026-10-0015",
        household: "xiulian",
        harvestedOn: "2026-10-16",
        fieldZh: "上岔河崖壁十四桶",
        fieldEn: "Fourteen hives on the cliff, Shangchahe",
        weighedG: 58_000,
      },
    ],
  },
];
