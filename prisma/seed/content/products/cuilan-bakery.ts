import { workshop } from "../papers";
import type { DemoProduct } from "../types";

const kitchen = workshop(
  "晋小作坊14042900126",
  "谷阳坪村翠兰嫂家灶房",
  "Sister Cuilan's kitchen in Guyangping",
);

export const cuilanBakery: readonly DemoProduct[] = [
  {
    slug: "millet-biscuits",
    shop: "cuilan-bakery",
    category: "biscuits",
    titleZh: "小米酥饼 早上烤的",
    titleEn: "Millet biscuits, baked this morning",
    summaryZh: "小米面占六成，用胡麻油起酥，甜得不腻。",
    summaryEn: "Six parts millet flour, made short with flaxseed oil, and only gently sweet.",
    storyZh:
      "小米磨成面，掺四成小麦面，不然立不住。油用本地胡麻油，糖减过两回，娃娃吃着不嫌淡，老人吃着不嫌甜。每天早上四点和面，六点头一炉，一炉九十六块，烤到边上起金黄的小裂纹。掉渣是真掉渣，吃的时候拿手接着，渣拌进粥里也好吃。",
    storyEn:
      "Millet flour with four parts of wheat, or they wouldn't hold together. The oil is local flaxseed, and the sugar has been cut twice: enough for children, not too much for grandparents. The dough is mixed at four, the first tray of ninety-six comes out at six, cracked and golden at the rim. They do crumble, so hold a hand underneath, and stir what falls into your porridge.",
    keepingZh: "密封常温六十天。开袋后一周内吃完，受潮了用烤箱一百五十度回三分钟。",
    keepingEn:
      "Sixty days sealed. Once open, finish within a week; three minutes at 150 °C brings back the snap.",
    regime: "WORKSHOP",
    returnPolicy: "CONFIRMED_EXCLUDED",
    seasonTerm: 19,
    soldCount: 188,
    sort: 3,
    images: [
      "millet-biscuits",
      "millet-biscuits-close",
      "millet-biscuits-pack",
      "millet-biscuits-low",
    ],
    variants: [
      {
        sku: "WX-CL-BISC-12",
        labelZh: "12块 纸包",
        labelEn: "12 in paper",
        priceFen: 1_680,
        netWeightG: 300,
        grossWeightG: 360,
        stock: 75,
      },
      {
        sku: "WX-CL-BISC-36",
        labelZh: "36块 铁盒",
        labelEn: "36 in a tin",
        priceFen: 4_800,
        netWeightG: 900,
        grossWeightG: 1_240,
        stock: 28,
      },
    ],
    papers: [kitchen],
    batches: [
      {
        code: "WX-2026-11-0019",
        household: "cuilan",
        harvestedOn: "2026-11-18",
        fieldZh: "翠兰嫂家灶房，小米出自西坡梯田",
        fieldEn: "Cuilan's kitchen, with millet from the west slope",
        weighedG: 43_200,
      },
    ],
  },
  {
    slug: "millet-crackers",
    shop: "cuilan-bakery",
    category: "crackers",
    titleZh: "小米锅巴 铁锅烙的",
    titleEn: "Millet crackers from the iron pan",
    summaryZh: "小米焖饭压薄，铁锅两面烙，不下油锅，咸香脆。",
    summaryEn:
      "Steamed millet pressed thin and crisped on both sides in a dry pan. Salty and loud.",
    storyZh:
      "小时候锅底那层焦饭要抢，现在干脆整锅都做成锅巴。小米焖到八分干，摊在铁锅上压成一指甲厚，两面烙到起泡，只撒盐和一点孜然。没下油锅，手上不沾油，脆劲全靠火候。形状都是手掰的，大小不匀，碎渣给您装在袋底，煮汤正好。",
    storyEn:
      "When I was small we fought over the scorched layer at the bottom of the pot, so now the whole pot becomes it. Millet steamed nearly dry, pressed as thin as a fingernail and toasted until it blisters, with salt and a little cumin. It never sees a fryer; the crunch is all fire and patience. Pieces are broken by hand, no two alike, and the crumbs at the bottom of the bag belong in soup.",
    keepingZh: "密封常温九十天。最怕潮，开袋用夹子夹紧，两天内最脆。",
    keepingEn:
      "Ninety days sealed. Damp is the enemy: clip the bag and eat within two days for the best crunch.",
    regime: "WORKSHOP",
    returnPolicy: "CONFIRMED_EXCLUDED",
    seasonTerm: 20,
    soldCount: 241,
    sort: 18,
    images: ["millet-crackers", "millet-crackers-close", "millet-crackers-pack"],
    variants: [
      {
        sku: "WX-CL-CRACK-2",
        labelZh: "200克袋",
        labelEn: "200 g bag",
        priceFen: 1_280,
        netWeightG: 200,
        grossWeightG: 240,
        stock: 110,
      },
      {
        sku: "WX-CL-CRACK-10",
        labelZh: "5袋装",
        labelEn: "Five bags",
        priceFen: 5_900,
        netWeightG: 1_000,
        grossWeightG: 1_220,
        stock: 37,
      },
    ],
    papers: [kitchen],
    batches: [
      {
        code: "WX-2026-11-0020",
        household: "cuilan",
        harvestedOn: "2026-11-17",
        fieldZh: "翠兰嫂家灶房，小米出自西坡梯田",
        fieldEn: "Cuilan's kitchen, with millet from the west slope",
        weighedG: 36_500,
      },
    ],
  },
  {
    slug: "pepper-millet-crackers",
    shop: "cuilan-bakery",
    category: "crackers",
    titleZh: "花椒小米锅巴 微微麻",
    titleEn: "Sichuan pepper millet crackers",
    summaryZh: "谷阳坪的米，红崖底的椒，两个村合出来的一口麻。",
    summaryEn: "Guyangping grain, Hongyadi pepper: a gentle tingle that took two villages.",
    storyZh:
      "马家老五送来一袋花椒叫我试试，试到第四锅才合适：花椒先用小火焙香，碾碎过筛，锅巴出锅趁热撒上。麻味来得慢，嚼到第三口舌尖才发颤，娃娃也能吃两片。花椒面放多了发苦，所以我宁肯淡一点，嫌不够麻的，袋里另附一小包。",
    storyEn:
      "Fifth Brother Ma brought me a bag of his pepper, and the fourth batch came right. It is warmed on a low flame, crushed and sieved, then scattered while the crackers are hot. The tingle comes slowly, around the third bite, mild enough for children to try a piece. Too much turns bitter, so I stay on the gentle side and put a small sachet in the bag for the brave.",
    keepingZh: "密封常温九十天，开袋尽快吃。花椒香气会跑，别敞着放。",
    keepingEn:
      "Ninety days sealed; eat soon after opening, for the scent of the pepper doesn't wait.",
    regime: "WORKSHOP",
    returnPolicy: "CONFIRMED_EXCLUDED",
    seasonTerm: 21,
    soldCount: 67,
    sort: 31,
    images: ["pepper-millet-crackers", "pepper-millet-crackers-pack", "sichuan-pepper"],
    variants: [
      {
        sku: "WX-CL-PEPCR-2",
        labelZh: "200克袋",
        labelEn: "200 g bag",
        priceFen: 1_480,
        netWeightG: 200,
        grossWeightG: 240,
        stock: 3,
      },
      {
        sku: "WX-CL-PEPCR-6",
        labelZh: "3袋装",
        labelEn: "Three bags",
        priceFen: 4_200,
        netWeightG: 600,
        grossWeightG: 740,
        stock: 12,
      },
    ],
    papers: [kitchen],
    batches: [
      {
        code: "WX-2026-11-0024",
        household: "cuilan",
        harvestedOn: "2026-11-19",
        fieldZh: "翠兰嫂家灶房，花椒出自红崖底",
        fieldEn: "Cuilan's kitchen, with pepper from Hongyadi",
        weighedG: 18_800,
      },
    ],
  },
];
