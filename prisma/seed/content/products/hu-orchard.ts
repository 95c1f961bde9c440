import { conformity } from "../papers";
import type { DemoProduct } from "../types";

const grower = ["老胡叔", "Uncle Hu"] as const;

export const huOrchard: readonly DemoProduct[] = [
  {
    slug: "thin-shell-walnuts",
    shop: "hu-orchard",
    category: "walnuts",
    titleZh: "太行薄皮核桃 当年新果",
    titleEn: "Thin-shelled Taihang walnuts, this year's",
    summaryZh: "两个核桃一攥就开，仁满，没泡过药水。",
    summaryEn: "Squeeze two together and one gives way. Full kernels, shells never bleached.",
    storyZh:
      "白露后打的，去青皮、清水冲、房顶晒十二天，晒到摇着听见响才收。没拿药水漂，所以壳色深浅不一，有的还带点青皮印子。今年雨水匀，十个里能有九个满仁，剩下一个多半是山雀啄过的。新核桃仁的那层薄皮带一点涩，嫌涩的用温水泡一泡，一撕就下来。",
    storyEn:
      "Knocked down after white dew, husked, rinsed in plain water and dried on the roof for twelve days until they rattle. Nothing was bleached, so some shells are darker and some still wear a husk stain. The rain was kind this year: nine in ten are full, and the tenth was probably a titmouse's breakfast. The skin of a new kernel is a little sharp; soak it in warm water and it peels off.",
    keepingZh: "带壳阴凉通风处放六个月，过夏进冰箱。剥开的仁一个月内吃完。",
    keepingEn:
      "Six months in the shell, somewhere cool and airy; refrigerate over summer. Eat shelled kernels within a month.",
    regime: "FARM_PRODUCE",
    returnPolicy: "SEVEN_DAY",
    seasonTerm: 15,
    soldCount: 176,
    sort: 4,
    images: ["walnuts", "walnuts-close", "thin-shell-walnuts-pack", "walnuts-low"],
    variants: [
      {
        sku: "WX-HU-WALN-10",
        labelZh: "2斤装",
        labelEn: "1 kg bag",
        priceFen: 3_200,
        netWeightG: 1_000,
        grossWeightG: 1_100,
        stock: 90,
      },
      {
        sku: "WX-HU-WALN-25",
        labelZh: "5斤装",
        labelEn: "2.5 kg bag",
        priceFen: 7_500,
        netWeightG: 2_500,
        grossWeightG: 2_700,
        stock: 52,
      },
      {
        sku: "WX-HU-WALN-50",
        labelZh: "10斤箱",
        labelEn: "5 kg box",
        priceFen: 14_500,
        netWeightG: 5_000,
        grossWeightG: 5_450,
        stock: 17,
      },
    ],
    papers: [conformity("WX-HG-2026-0918", "2026-09-24", ...grower)],
    batches: [
      {
        code: "WX-2026-09-0031",
        household: "hu",
        harvestedOn: "2026-09-10",
        fieldZh: "石窑沟北沿老核桃树",
        fieldEn: "Old trees on the north rim of Shiyaogou",
        weighedG: 1_640_000,
      },
    ],
  },
  {
    slug: "walnut-kernels",
    shop: "hu-orchard",
    category: "walnuts",
    titleZh: "手剥核桃仁 半仁多碎的少",
    titleEn: "Hand-shelled walnut kernels",
    summaryZh: "小锤一个个敲，生的，没炒没盐，当零食、做点心都行。",
    summaryEn: "Cracked one by one with a small hammer. Raw and unsalted, for nibbling or baking.",
    storyZh:
      "下雪天没活，一家人围着炉子剥核桃，一天能剥二十来斤。半仁占七成多，碎的挑出来自家打核桃露。颜色有浅黄有浅褐，都是当年的，闻着是清香，没有油味。因为是生仁，想吃香的，一百四十度烤十二分钟，晾凉再尝，比买现成的香。",
    storyEn:
      "On snow days there is no field work, so the family sits round the stove and shells, some ten kilos a day. Seven in ten are clean halves; the broken ones become our own walnut milk. Pale gold to light brown, all from this year, fresh on the nose and never oily. They are raw: twelve minutes at 140 °C, let them cool, and they beat anything ready-roasted.",
    keepingZh: "真空袋冷藏六个月，开袋后密封冷藏，一个月内吃完。对坚果过敏的人不要吃。",
    keepingEn:
      "Six months vacuum-packed in the fridge; once open, reseal, keep cold and finish in a month. Not for anyone with a nut allergy.",
    regime: "FARM_PRODUCE",
    returnPolicy: "CONFIRMED_EXCLUDED",
    seasonTerm: 20,
    soldCount: 61,
    sort: 29,
    images: ["walnut-kernels", "walnuts-close"],
    variants: [
      {
        sku: "WX-HU-KERN-5",
        labelZh: "1斤真空袋",
        labelEn: "500 g vacuum pack",
        priceFen: 3_900,
        netWeightG: 500,
        grossWeightG: 550,
        stock: 26,
      },
      {
        sku: "WX-HU-KERN-10",
        labelZh: "2斤真空袋",
        labelEn: "1 kg vacuum pack",
        priceFen: 7_600,
        netWeightG: 1_000,
        grossWeightG: 1_090,
        stock: 5,
      },
    ],
    papers: [conformity("WX-HG-2026-1107", "2026-11-08", ...grower)],
    batches: [
      {
        code: "WX-2026-11-0002",
        household: "hu",
        harvestedOn: "2026-11-05",
        fieldZh: "石窑沟老胡叔家，核桃出自北沿",
        fieldEn: "Shelled at Uncle Hu's from the north-rim walnuts",
        weighedG: 96_000,
      },
    ],
  },
  {
    slug: "wild-dried-apricots",
    shop: "hu-orchard",
    category: "apricots",
    titleZh: "野杏干 酸在前甜在后",
    titleEn: "Wild apricots, sun-dried",
    summaryZh: "七月熟透落地的山杏，掰开去核晒，不熏硫不加糖。",
    summaryEn: "Ripe July windfalls, halved and dried with no sulphur and no sugar.",
    storyZh:
      "沟里的杏树没人管，七月中熟透了自己掉，天亮前去捡，晚了就归了松鼠。掰开去核，一瓣一瓣摆在苇席上，晒五天，翻三回。没熏硫黄，放久了颜色会从橙黄变成深褐，味道不变。头一口酸得眯眼，嚼着嚼着就甜了，泡水、拌酸奶也好。",
    storyEn:
      "Nobody tends the trees in the gully. In mid July the fruit falls by itself and we gather it before dawn, because after that it belongs to the squirrels. Halved, stoned, laid piece by piece on reed mats for five days and turned three times. Without sulphur the orange deepens to brown as months go by; the taste stays. The first bite makes you squint, then it turns sweet. Good in hot water or yoghurt.",
    keepingZh: "密封冷藏十个月，常温四个月。表面起的白霜是析出的果糖，能吃。",
    keepingEn:
      "Ten months sealed in the fridge, four in the cupboard. A white bloom is the fruit's own sugar and fine to eat.",
    regime: "FARM_PRODUCE",
    returnPolicy: "CONFIRMED_EXCLUDED",
    seasonTerm: 11,
    soldCount: 83,
    sort: 15,
    images: ["dried-apricots", "dried-apricots-close", "wild-dried-apricots-pack"],
    variants: [
      {
        sku: "WX-HU-APRI-2",
        labelZh: "250克袋",
        labelEn: "250 g bag",
        priceFen: 1_900,
        netWeightG: 250,
        grossWeightG: 290,
        stock: 58,
      },
      {
        sku: "WX-HU-APRI-5",
        labelZh: "1斤袋",
        labelEn: "500 g bag",
        priceFen: 3_500,
        netWeightG: 500,
        grossWeightG: 560,
        stock: 22,
      },
    ],
    papers: [conformity("WX-HG-2026-0727", "2026-07-29", ...grower)],
    batches: [
      {
        code: "WX-2026-07-0005",
        household: "hu",
        harvestedOn: "2026-07-16",
        fieldZh: "石窑沟南坡野杏林",
        fieldEn: "Wild apricot grove, south slope of Shiyaogou",
        weighedG: 128_000,
      },
    ],
  },
];
