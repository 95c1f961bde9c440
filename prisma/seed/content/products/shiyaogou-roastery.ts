import { prepacked } from "../papers";
import type { DemoProduct } from "../types";

const licence = prepacked(
  "SC11414042990016",
  "WX-YB-2024-0057",
  "石窑沟焙茶坊（演示）",
  "Shiyaogou Roastery (demo)",
);

export const shiyaogouRoastery: readonly DemoProduct[] = [
  {
    slug: "toasted-millet-tea",
    shop: "shiyaogou-roastery",
    category: "grain-tea",
    titleZh: "焙炒小米茶 晚上也能喝",
    titleEn: "Toasted millet tea, for evenings too",
    summaryZh: "只有小米，没有茶叶，不含咖啡因，一股爆米花香。",
    summaryEn: "Nothing but millet: no tea leaf, no caffeine, and a scent of popcorn.",
    storyZh:
      "小米淘净晾干，铁锅小火焙二十五分钟，出锅摊在竹席上凉透再装罐。一小勺冲滚水，闷五分钟，汤色像麦秆，喝着有锅巴香，回口是甜的。能续三回水，剩下的米别倒，加点糖就是一小碗甜粥。没加糖没加香精，配料表只有两个字：小米。",
    storyEn:
      "Millet washed, dried and toasted for twenty-five minutes in an iron pan, then cooled on bamboo mats before it goes into the tin. One small spoon, boiling water, five minutes: the cup is straw-coloured, tastes of toast and finishes sweet. It takes water three times. Don't throw the grain away; with a little sugar it is a small bowl of pudding. The list of ingredients is one word long.",
    keepingZh: "密封避光，十二个月。罐盖拧紧，勺子要干。",
    keepingEn: "Twelve months sealed and out of the light. Screw the lid down and use a dry spoon.",
    regime: "PREPACKED",
    returnPolicy: "CONFIRMED_EXCLUDED",
    seasonTerm: 19,
    soldCount: 152,
    sort: 5,
    images: ["millet-tea", "millet-tea-close", "toasted-millet-tea-pack"],
    variants: [
      {
        sku: "WX-SY-MTEA-2",
        labelZh: "250克罐",
        labelEn: "250 g tin",
        priceFen: 2_900,
        netWeightG: 250,
        grossWeightG: 390,
        stock: 66,
      },
      {
        sku: "WX-SY-MTEA-5",
        labelZh: "500克袋",
        labelEn: "500 g refill",
        priceFen: 4_900,
        netWeightG: 500,
        grossWeightG: 560,
        stock: 48,
      },
    ],
    papers: licence,
    batches: [
      {
        code: "WX-2026-11-0008",
        household: "sanni",
        harvestedOn: "2026-11-06",
        fieldZh: "石窑沟二号窑洞，谷子出自谷阳坪",
        fieldEn: "Cave 2 in Shiyaogou, grain from Guyangping",
        weighedG: 68_000,
      },
    ],
  },
  {
    slug: "red-date-millet-tea",
    shop: "shiyaogou-roastery",
    category: "grain-tea",
    titleZh: "红枣小米茶 三角袋泡",
    titleEn: "Millet tea with red dates, in bags",
    summaryZh: "焙小米加烘枣丁，办公室一袋一杯，自带枣甜。",
    summaryEn: "Toasted millet with baked date pieces. One bag, one mug, no sugar needed.",
    storyZh:
      "城里的闺女说上班没工夫等，嫂子们就做了袋泡。枣是桂花婶家的，去核切丁，低温烘四小时，跟焙小米三比七拌匀。袋子是玉米纤维的，滚水冲下去三分钟，头一口是枣，末一口是米。一袋泡两杯没问题，第三杯就淡了，实话实说。",
    storyEn:
      "Our daughters in the city said they had no time to wait, so we made bags. The dates are Aunt Guihua's, stoned, diced and dried for four hours on low heat, three parts to seven of toasted millet, in a bag of corn fibre. Three minutes in boiling water. The first sip is date, the last is grain. It does two good mugs, and honestly the third is weak.",
    keepingZh: "阴凉干燥处十个月。枣丁会返潮发黏，开盒后两个月内喝完。",
    keepingEn:
      "Ten months in a cool dry place. Dates go sticky, so finish an open box within two months.",
    regime: "PREPACKED",
    returnPolicy: "CONFIRMED_EXCLUDED",
    seasonTerm: 21,
    soldCount: 94,
    sort: 23,
    images: ["red-date-millet-tea", "red-date-millet-tea-pack", "red-dates"],
    variants: [
      {
        sku: "WX-SY-DTEA-15",
        labelZh: "15袋 纸盒",
        labelEn: "15 bags",
        priceFen: 2_600,
        netWeightG: 120,
        grossWeightG: 190,
        stock: 54,
      },
      {
        sku: "WX-SY-DTEA-45",
        labelZh: "3盒装",
        labelEn: "Three boxes",
        priceFen: 7_200,
        netWeightG: 360,
        grossWeightG: 560,
        stock: 20,
      },
    ],
    papers: licence,
    batches: [
      {
        code: "WX-2026-11-0011",
        household: "sanni",
        harvestedOn: "2026-11-10",
        fieldZh: "石窑沟三号窑洞，枣出自红崖底",
        fieldEn: "Cave 3 in Shiyaogou, dates from Hongyadi",
        weighedG: 24_600,
      },
    ],
  },
];
