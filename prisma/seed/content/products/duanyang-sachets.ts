import { classification } from "../papers";
import type { DemoProduct } from "../types";

export const duanyangSachets: readonly DemoProduct[] = [
  {
    slug: "wormwood-sachet",
    shop: "duanyang-wormwood",
    category: "sachets",
    titleZh: "艾草香囊 手缝青布",
    titleEn: "Wormwood sachet, hand-sewn",
    summaryZh: "干艾叶配一点陈皮和丁香，挂床头、挂车里，淡淡的草香。",
    summaryEn:
      "Dried wormwood with a little tangerine peel and clove, for a bedpost or a car: a quiet, grassy scent.",
    storyZh:
      "布是本地老土布，草木灰水煮过，青里带灰。里头装艾叶六成，陈皮、丁香、白芷各一点，缝口留了一寸活线，味道淡了可以自己拆开换料。流苏是冲里小学的孩子们放学来学着扎的，有长有短。一个香囊缝四十分钟，缝的人名字绣在里子上。",
    storyEn:
      "The cloth is the old local homespun, boiled with wood ash to a grey green. Six parts of wormwood, a little tangerine peel, clove and angelica root. The mouth is closed with a slip thread, so you can open it and refill when the scent fades. Children from the village school learn to tie the tassels after class, so they vary. Each takes forty minutes, and the maker's household name is stitched into the lining.",
    keepingZh: "香味能留三四个月，受潮了晒半天。只闻不吃，别给小娃娃含。",
    keepingEn:
      "The scent lasts three or four months; sun it for half a day if it gets damp. Not to eat, so keep it from small children.",
    regime: "WORMWOOD",
    returnPolicy: "SEVEN_DAY",
    seasonTerm: 7,
    soldCount: 143,
    sort: 16,
    images: ["wormwood-sachet", "wormwood-sachet-close", "wormwood-sachet-low"],
    variants: [
      {
        sku: "LT-DY-SACH-1",
        labelZh: "一只",
        labelEn: "One sachet",
        priceFen: 2_200,
        netWeightG: null,
        grossWeightG: 60,
        stock: 88,
      },
      {
        sku: "LT-DY-SACH-3",
        labelZh: "三只 换三色流苏",
        labelEn: "Three, each with its own tassel",
        priceFen: 6_000,
        netWeightG: null,
        grossWeightG: 160,
        stock: 27,
      },
      {
        sku: "LT-DY-SACH-R",
        labelZh: "换料包 两份",
        labelEn: "Two refills",
        priceFen: 900,
        netWeightG: null,
        grossWeightG: 60,
        stock: 50,
      },
    ],
    papers: [classification("LT-FL-2026-0032", "植物香囊工艺品", "a scented textile craft")],
    batches: [
      {
        code: "LT-2026-06-0009",
        household: "duanyang",
        harvestedOn: "2026-06-17",
        fieldZh: "茶盘冲阳坡艾地，头茬",
        fieldEn: "First cut, sunny-slope plot, Chapanchong",
        weighedG: 74_000,
      },
    ],
  },
  {
    slug: "named-sachet",
    shop: "duanyang-wormwood",
    category: "sachets",
    titleZh: "绣名香囊 给娃娃绣个小名",
    titleEn: "Sachet with a name embroidered",
    summaryZh: "四个字以内，手绣，满月、入学、送老师都合适。",
    summaryEn:
      "Up to four characters or eight letters, stitched by hand, for a new baby or a first day at school.",
    storyZh:
      "把要绣的字在下单时填好，四个字以内，字母八个以内。线色默认朱红，想要石青、杏黄也留言。嫂子们先拿粉笔在布上写给您看，拍照确认了再下针，一只绣一个下午。字是她们自己的手写体，不是电脑绣，笔画有粗有细。绣上名字的就不退了，绣错包换。",
    storyEn:
      "Give the name when you order: up to four characters or eight letters. The thread is vermilion unless you ask for stone blue or apricot. The women chalk it on the cloth first and send a photo, and only then does the needle start: an afternoon for each. It is their own handwriting, not a machine's, thick and thin as it comes. A named one can't be returned, but if we stitch it wrong we make it again.",
    keepingZh: "用法跟香囊一样，绣面别揉搓，脏了用湿布按。",
    keepingEn: "Keep it as you would any sachet. Don't rub the stitching; dab with a damp cloth.",
    regime: "CRAFT",
    returnPolicy: "CUSTOM",
    seasonTerm: 13,
    soldCount: 21,
    sort: 36,
    images: ["named-sachet", "named-sachet-pack"],
    makeDays: 2,
    asks: [{ kind: "TEXT", labelZh: "绣什么名字", labelEn: "Name to sew" }],
    variants: [
      {
        sku: "LT-DY-NAME-1",
        labelZh: "一只 五天绣好",
        labelEn: "One, ready in five days",
        priceFen: 4_800,
        netWeightG: null,
        grossWeightG: 60,
        stock: 12,
      },
    ],
    papers: [],
    batches: [
      {
        code: "LT-2026-06-0013",
        household: "duanyang",
        harvestedOn: "2026-06-19",
        fieldZh: "茶盘冲阳坡艾地，香囊填料",
        fieldEn: "Sunny-slope plot, kept for filling sachets",
        weighedG: 9_800,
      },
    ],
  },
];
