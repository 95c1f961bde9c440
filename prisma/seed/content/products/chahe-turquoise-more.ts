import { gemCertificate } from "../papers";
import type { DemoProduct } from "../types";

export const chaheTurquoiseMore: readonly DemoProduct[] = [
  {
    slug: "treated-turquoise-bracelet",
    shop: "chahe-turquoise",
    category: "bracelets",
    titleZh: "绿松石手串（优化处理）日常戴",
    titleEn: "Turquoise bracelet, treated stone, for every day",
    summaryZh: "浸胶加固过的绿松石，颜色匀、耐磕碰，价钱是天然的三分之一。",
    summaryEn:
      "Turquoise stabilised with resin: even colour, harder wearing, a third of the natural price.",
    storyZh:
      "先说明白：这串是优化处理的。料是真松石，质地松，车珠会碎，所以先浸胶固化再磨，没染色。好处是颜色均匀，干活戴着也不心疼；短处是戴多久颜色都不怎么变，也没有收藏的说法。证书上写的就是优化处理，跟天然的不摆一个柜，也不卖天然的价。",
    storyEn:
      "Let me be clear: this is treated stone. It is real turquoise, but soft, and would crumble on the lathe, so it is set with resin before grinding. It is not dyed. What you gain is an even colour and a bracelet you can work in. What you lose is that slow change with wear, and it is nothing for a collector. The certificate says treated, it lies in its own cabinet, and it has its own price.",
    keepingZh: "怕高温，别放暖气片上。脏了用湿布擦。",
    keepingEn: "Heat is its enemy, so keep it off the radiator. Wipe with a damp cloth.",
    regime: "TURQUOISE",
    returnPolicy: "SEVEN_DAY",
    seasonTerm: 8,
    soldCount: 91,
    sort: 25,
    images: ["treated-turquoise-bracelet", "treated-turquoise-bracelet-pack"],
    variants: [
      {
        sku: "YX-CH-TBRAC-8",
        labelZh: "8毫米 弹力绳",
        labelEn: "8 mm on elastic",
        priceFen: 12_800,
        netWeightG: null,
        grossWeightG: 150,
        stock: 33,
      },
      {
        sku: "YX-CH-TBRAC-10",
        labelZh: "10毫米 弹力绳",
        labelEn: "10 mm on elastic",
        priceFen: 16_800,
        netWeightG: null,
        grossWeightG: 170,
        stock: 21,
      },
    ],
    papers: [gemCertificate("GX26-0925-0102", "TREATED", "2026-09-25")],
    batches: [
      {
        code: "YX-2026-09-0008",
        household: "zhao-san",
        harvestedOn: "2026-09-16",
        fieldZh: "软料浸胶加固后自家磨珠",
        fieldEn: "Soft rough, stabilised, then cut in our yard",
        weighedG: 12_400,
      },
    ],
  },
  {
    slug: "made-to-measure-bracelet",
    shop: "chahe-turquoise",
    category: "bracelets",
    titleZh: "按手围定做天然松石手串",
    titleEn: "Natural turquoise bracelet made to your wrist",
    summaryZh: "量好手围填上，选珠、配珠都听您的，七天做好。",
    summaryEn: "Tell me your wrist and your taste in beads; it is ready in seven days.",
    storyZh:
      "拿软尺贴着手腕骨上面绕一圈，下单时把厘米数填上，松一点紧一点也选一下。我挑三组珠子拍视频，您定颜色深浅、要不要铁线、配红玛瑙还是配蜜色的木珠。定下来再穿，七天寄出。因为是照着您的手做的，穿好就不退了，珠子有裂我重做。",
    storyEn:
      "Run a soft tape round your wrist just above the bone and give the centimetres when you order, and say whether you like it loose. I film three sets of beads, and you choose the shade, with or without iron lines, red agate or a honey-coloured wooden bead. Then I string it and post within seven days. It is made to your hand, so it can't be returned; if a bead is cracked I make it again.",
    keepingZh: "穿线两年左右会松，寄回来免费重穿，邮费各出一程。",
    keepingEn:
      "The thread slackens after two years or so. Send it back and I restring it free; we each pay one way.",
    regime: "TURQUOISE",
    returnPolicy: "CUSTOM",
    seasonTerm: 11,
    soldCount: 12,
    sort: 35,
    images: [
      "made-to-measure-bracelet",
      "made-to-measure-bracelet-pack",
      "turquoise-bracelet-low",
      "turquoise-raw",
    ],
    makeDays: 4,
    asks: [
      {
        kind: "NUMBER",
        labelZh: "手围",
        labelEn: "Wrist",
        unitZh: "厘米",
        unitEn: "cm",
        least: 12,
        most: 24,
      },
      {
        kind: "CHOICE",
        labelZh: "松紧",
        labelEn: "Fit",
        choices: ["贴手 Close", "刚好 Easy", "松一点 Loose"],
      },
    ],
    variants: [
      {
        sku: "YX-CH-CUST-8",
        labelZh: "8毫米 单圈",
        labelEn: "8 mm, single",
        priceFen: 46_000,
        netWeightG: null,
        grossWeightG: 170,
        stock: 8,
      },
      {
        sku: "YX-CH-CUST-8D",
        labelZh: "8毫米 双圈",
        labelEn: "8 mm, double",
        priceFen: 86_000,
        netWeightG: null,
        grossWeightG: 210,
        stock: 3,
      },
    ],
    papers: [gemCertificate("GX26-1016-0019", "NATURAL", "2026-10-16")],
    batches: [
      {
        code: "YX-2026-10-0006",
        household: "zhao-san",
        harvestedOn: "2026-10-10",
        fieldZh: "定做备料，岔河松石坊",
        fieldEn: "Beads set aside for orders to measure",
        weighedG: 2_150,
      },
    ],
  },
];
