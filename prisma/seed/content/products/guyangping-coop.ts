import { conformity } from "../papers";
import type { DemoProduct } from "../types";

export const guyangpingCoop: readonly DemoProduct[] = [
  {
    slug: "five-village-millet",
    shop: "guyangping-coop",
    category: "millet",
    titleZh: "五村合种黄小米 家庭大袋",
    titleEn: "Five-village golden millet, family sacks",
    summaryZh: "一百二十户合着种，统一烘干，天天喝粥的人家买大袋。",
    summaryEn: "Grown by 120 families and dried together, for homes where porridge is daily.",
    storyZh:
      "五个村用同一批种子，收回来在社里统一烘干、过筛、去石，所以一袋跟一袋差不多。比自家小铺的米少一点个性，多一份稳当。每袋上缝着布签，写着交谷的村和碾米的日子。食堂、早点铺、人口多的人家常年要货，我们每周三、周六碾米，碾完第二天寄。",
    storyEn:
      "Five villages sow the same seed, and the grain is dried, sieved and stoned in one place, so one sack is much like the next: less character than a family's own, more steadiness. A cloth tag sewn to each sack names the village and the milling day. Canteens, breakfast stalls and big families order all year. We mill on Wednesdays and Saturdays and post the day after.",
    keepingZh: "大袋请倒进米缸或密封桶，阴凉处放，十个月内吃完。别和洗衣粉、花椒挨着，小米爱串味。",
    keepingEn:
      "Pour into a crock or a sealed tub, keep it cool and use within ten months. Millet takes up smells, so keep it away from soap and spice.",
    regime: "FARM_PRODUCE",
    returnPolicy: "SEVEN_DAY",
    seasonTerm: 17,
    soldCount: 214,
    sort: 14,
    images: ["five-village-millet", "five-village-millet-pack", "millet", "scene-autumn"],
    variants: [
      {
        sku: "WX-CO-MILLET-50",
        labelZh: "10斤袋",
        labelEn: "5 kg sack",
        priceFen: 10_000,
        netWeightG: 5_000,
        grossWeightG: 5_200,
        stock: 160,
      },
      {
        sku: "WX-CO-MILLET-100",
        labelZh: "20斤袋",
        labelEn: "10 kg sack",
        priceFen: 19_200,
        netWeightG: 10_000,
        grossWeightG: 10_300,
        stock: 92,
      },
      {
        sku: "WX-CO-MILLET-250",
        labelZh: "50斤食堂装",
        labelEn: "25 kg canteen sack",
        priceFen: 46_000,
        netWeightG: 25_000,
        grossWeightG: 25_500,
        stock: 18,
      },
    ],
    papers: [
      conformity(
        "WX-HG-2026-1004",
        "2026-10-14",
        "谷阳坪五村合作社",
        "Guyangping Five-Village Co-op",
      ),
    ],
    batches: [
      {
        code: "WX-2026-10-0021",
        household: "tian",
        harvestedOn: "2026-10-05",
        fieldZh: "谷阳坪、石窑沟等五村梯田",
        fieldEn: "Terraces of Guyangping, Shiyaogou and three more villages",
        weighedG: 61_200_000,
      },
    ],
  },
  {
    slug: "stone-rolled-millet",
    shop: "guyangping-coop",
    category: "stone-rolled",
    titleZh: "石碾小米 留着薄皮",
    titleEn: "Stone-rolled millet with its thin skin",
    summaryZh: "石碾慢慢碾，谷皮没去净，嚼着香，焖饭最合适。",
    summaryEn: "Rolled slowly under stone with some bran left on. Nutty, and best steamed as rice.",
    storyZh:
      "村里还留着一盘老石碾，早先驴拉，现在换了小电机，转得照样慢。慢的好处是不发热，谷皮也去得不干净，米看着灰一点，吃着有嚼头。熬粥要多熬一刻钟，跟大米一比二掺着焖饭正好。碾一百斤谷子要大半天，所以一周只出两回，卖完就等下一回。",
    storyEn:
      "The village has kept one stone roller. A donkey used to pull it; a small motor does now, just as slowly. Slow means cool, and some of the bran stays on, so the grain looks a little grey and has a bite. Porridge wants fifteen minutes more. Mixed one to two with white rice it steams beautifully. Fifty kilos take most of a day, so we roll twice a week and then you wait.",
    keepingZh: "留皮的米油性大，放得短：常温三个月，冷藏半年。闻到哈喇味就别吃了。",
    keepingEn:
      "The bran carries oil, so it keeps less long: three months in the cupboard, six in the fridge. If it smells rancid, don't eat it.",
    regime: "FARM_PRODUCE",
    returnPolicy: "SEVEN_DAY",
    seasonTerm: 20,
    soldCount: 58,
    sort: 27,
    images: ["stone-rolled-millet", "stone-rolled-millet-pack", "scene-millet-terraces"],
    variants: [
      {
        sku: "WX-CO-STONE-10",
        labelZh: "2斤装",
        labelEn: "1 kg bag",
        priceFen: 2_600,
        netWeightG: 1_000,
        grossWeightG: 1_080,
        stock: 34,
      },
      {
        sku: "WX-CO-STONE-25",
        labelZh: "5斤装",
        labelEn: "2.5 kg bag",
        priceFen: 6_200,
        netWeightG: 2_500,
        grossWeightG: 2_680,
        stock: 4,
      },
    ],
    papers: [
      conformity(
        "WX-HG-2026-1011",
        "2026-10-20",
        "谷阳坪五村合作社",
        "Guyangping Five-Village Co-op",
      ),
    ],
    batches: [
      {
        code: "WX-2026-10-0034",
        household: "east-slope",
        harvestedOn: "2026-10-09",
        fieldZh: "谷阳坪东坡旱地",
        fieldEn: "Dry fields on the east slope, Guyangping",
        weighedG: 920_000,
      },
    ],
  },
];
