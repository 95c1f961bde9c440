import { classification } from "../papers";
import type { DemoProduct } from "../types";

export const duanyangWormwood: readonly DemoProduct[] = [
  {
    slug: "aged-moxa-sticks",
    shop: "duanyang-wormwood",
    category: "moxa",
    titleZh: "三年陈艾条 桑皮纸手卷",
    titleEn: "Three-year moxa sticks in mulberry paper",
    summaryZh: "端午头茬艾，存三年再打绒，卷得紧，点着烟轻灰白。",
    summaryEn:
      "First-cut wormwood kept three years before it is beaten and rolled. Light smoke, pale ash.",
    storyZh:
      "叶子是二〇二三年端午割的，阴干装麻袋放了三年，青气散了，剩下沉沉的草木香。石臼捣绒，筛掉梗和土，八斤叶出一斤绒，用桑皮纸手卷，一根长二十厘米、粗一厘米八，能点四十来分钟。我们卖的是艾草这样东西，怎么用听懂行的人，我们不替它许诺什么。",
    storyEn:
      "The leaf was cut at Dragon Boat 2023, dried in the shade and left three years in hemp sacks until the green sharpness went and a deep hay scent stayed. Pounded in a stone mortar and sieved clean, eight parts of leaf give one of floss, rolled by hand in mulberry paper. Each stick is 20 cm by 1.8 and burns for some forty minutes. We sell the herb itself and make no promises on its behalf.",
    keepingZh:
      "防潮密封，越放烟越柔。点燃要有人看着，开窗通风，灭火时插进沙里。小孩、孕妇和对烟味敏感的人离远些。",
    keepingEn:
      "Keep sealed and dry; the smoke softens with age. Never leave it burning alone, open a window, and put it out in sand. Keep it away from children, pregnant women and anyone bothered by smoke.",
    regime: "WORMWOOD",
    returnPolicy: "CONFIRMED_EXCLUDED",
    seasonTerm: 8,
    soldCount: 96,
    sort: 13,
    images: ["wormwood-moxa", "wormwood-moxa-close", "aged-moxa-sticks-pack"],
    variants: [
      {
        sku: "LT-DY-MOXA-10",
        labelZh: "10根 一扎",
        labelEn: "Bundle of 10",
        priceFen: 3_200,
        netWeightG: null,
        grossWeightG: 300,
        stock: 82,
      },
      {
        sku: "LT-DY-MOXA-30",
        labelZh: "30根 一盒",
        labelEn: "Box of 30",
        priceFen: 8_800,
        netWeightG: null,
        grossWeightG: 900,
        stock: 25,
      },
    ],
    papers: [classification("LT-FL-2026-0031", "艾草植物制品", "a plant product of wormwood")],
    batches: [
      {
        code: "LT-2023-06-0002",
        household: "duanyang",
        harvestedOn: "2023-06-20",
        fieldZh: "茶盘冲阳坡艾地，2026年9月卷条",
        fieldEn: "Sunny-slope plot, Chapanchong; rolled in September 2026",
        weighedG: 184_000,
      },
    ],
  },
  {
    slug: "dried-wormwood-bundle",
    shop: "duanyang-wormwood",
    category: "moxa",
    titleZh: "整枝干艾把 挂门熏屋",
    titleEn: "Dried wormwood on the stem",
    summaryZh: "端午割的整枝艾，阴干扎把，带叶带梗，味道足。",
    summaryEn: "Whole stems cut at Dragon Boat, shade-dried and tied, leaf and all.",
    storyZh:
      "割下来不晒，倒挂在通风的阁楼上阴干一个月，叶子卷起来还是灰绿的，搓一搓满手香。老家的用法是端午插门楣，平日煮一锅水泡脚，或者晒被子时压一枝在柜子里。一把大概三十枝，两尺来长，寄的时候对折装，路上会掉一点碎叶，算在分量里多给一把。",
    storyEn:
      "Never put in the sun: the stems hang head-down in an airy loft for a month, and the leaves curl but stay grey-green and scent your hands when you rub them. At home we put it over the door at Dragon Boat, boil a pot for a foot bath, or lay a stem in the quilt chest. A bundle is some thirty stems, two feet long, folded once to travel. A few leaves will drop, and we add extra for that.",
    keepingZh: "挂着或平放在干燥处一年。点着熏屋要有人看着。",
    keepingEn: "A year, hung or laid flat in a dry place. If you burn it, stay with it.",
    regime: "WORMWOOD",
    returnPolicy: "SEVEN_DAY",
    seasonTerm: 9,
    soldCount: 55,
    sort: 28,
    images: ["dried-wormwood-bundle", "dried-wormwood-bundle-pack"],
    variants: [
      {
        sku: "LT-DY-BUND-1",
        labelZh: "1把 约1斤",
        labelEn: "One bundle, about 500 g",
        priceFen: 1_500,
        netWeightG: 500,
        grossWeightG: 640,
        stock: 70,
      },
      {
        sku: "LT-DY-BUND-3",
        labelZh: "3把 约3斤",
        labelEn: "Three bundles, about 1.5 kg",
        priceFen: 4_000,
        netWeightG: 1_500,
        grossWeightG: 1_800,
        stock: 22,
      },
    ],
    papers: [classification("LT-FL-2026-0033", "干制植物", "a dried plant")],
    batches: [
      {
        code: "LT-2026-06-0010",
        household: "duanyang",
        harvestedOn: "2026-06-18",
        fieldZh: "茶盘冲溪边艾地",
        fieldEn: "Streamside plot, Chapanchong",
        weighedG: 132_000,
      },
    ],
  },
];
