import { conformity, prepacked } from "../papers";
import type { DemoProduct } from "../types";

export const alongKitAndHoney: readonly DemoProduct[] = [
  {
    slug: "oyster-mushroom-kit",
    shop: "along-mushrooms",
    category: "growing-kits",
    titleZh: "平菇种植包 玉米芯做的",
    titleEn: "Oyster mushroom kit on corn cob",
    summaryZh: "割口喷水，七到十天出头茬，书桌上就能收一盘菜。",
    summaryEn: "Cut, spray, wait seven to ten days, and pick a plateful off your desk.",
    storyZh:
      "袋里是粉碎的玉米芯和麦麸，菌丝已经长满，白白的一层。照着说明划个十字口，一天喷两回水，放在晒不着太阳的地方，头茬能收半斤上下，养得好还有两茬。十五到二十五度最爱长，太冷就等一等。收完的废料掰碎了埋花盆里，花也长得好。十天还不冒头，拍照给我，补一包。",
    storyEn:
      "Inside is crushed corn cob and bran, already white with mycelium. Cut a cross where marked, spray twice a day and keep it out of the sun. The first flush gives around 250 grams, and with care there are two more. It likes 15 to 25 °C; if your room is colder, give it time. Afterwards crumble the block into a flower pot. If nothing shows ten days after cutting, send a photo and I send another.",
    keepingZh: "到手三天内开口，暂时不种放冰箱冷藏，最多两周。是活的菌种，拆了就不退，坏了包补。",
    keepingEn:
      "Start within three days, or keep it in the fridge for two weeks at most. It is alive, so it can't be returned; a dead one is replaced.",
    regime: "FARM_PRODUCE",
    returnPolicy: "FRESH_EXCLUDED",
    seasonTerm: 2,
    soldCount: 158,
    sort: 22,
    images: ["mushroom-kit", "mushroom-kit-close", "oyster-mushroom-kit-pack"],
    variants: [
      {
        sku: "SQ-AL-KIT-1",
        labelZh: "1包 附喷壶",
        labelEn: "One kit with sprayer",
        priceFen: 2_380,
        netWeightG: null,
        grossWeightG: 1_100,
        stock: 76,
      },
      {
        sku: "SQ-AL-KIT-2",
        labelZh: "2包 附喷壶",
        labelEn: "Two kits with sprayer",
        priceFen: 4_200,
        netWeightG: null,
        grossWeightG: 2_100,
        stock: 38,
      },
      {
        sku: "SQ-AL-KIT-C",
        labelZh: "课堂装 10包",
        labelEn: "Class set of ten",
        priceFen: 18_800,
        netWeightG: null,
        grossWeightG: 10_200,
        stock: 5,
      },
    ],
    papers: [conformity("SQ-HG-2026-1109", "2026-11-12", "阿龙家菇棚", "Along's Mushroom Shed")],
    batches: [
      {
        code: "SQ-2026-11-0007",
        household: "along",
        harvestedOn: "2026-11-10",
        fieldZh: "云脚寨一号菇棚，第十一批菌包",
        fieldEn: "Shed 1, Yunjiaozhai, eleventh lot of bags",
        weighedG: 540_000,
      },
    ],
  },
  {
    slug: "winter-honey",
    shop: "along-mushrooms",
    category: "honey",
    titleZh: "寨子冬蜜 明年立冬再割",
    titleEn: "Winter honey, back next year",
    summaryZh: "野桂花和千里光的蜜，白得像猪油，今年八桶已经卖完。",
    summaryEn:
      "From winter-blooming hillside flowers, set white as lard. This year's eight hives are sold.",
    storyZh:
      "十月底到冬月，山上只剩野桂花和千里光还开着，蜂采回来的蜜结得又白又细，拿勺子挖像挖猪油，味道清，有一点凉。八个桶一共割了五十来斤，寨里人先留了过年的，剩下的上架三天就没了。页面留着，是想让惦记的人知道：明年立冬前后还有。",
    storyEn:
      "From late October only wild osmanthus and a yellow groundsel still bloom up here. The honey sets white and fine, spoons like lard and tastes clear, almost cool. Eight hives gave twenty-five kilos. The village kept some for New Year and the rest went in three days. The page stays up so that anyone waiting knows there will be more around the start of next winter.",
    keepingZh: "常温避光二十四个月，用干勺取。一岁以下的孩子不要吃。",
    keepingEn: "Twenty-four months in the dark, with a dry spoon. Not for children under one.",
    regime: "PREPACKED",
    returnPolicy: "CONFIRMED_EXCLUDED",
    seasonTerm: 18,
    soldCount: 46,
    sort: 37,
    images: ["winter-honey", "winter-honey-pack", "scene-cloud"],
    variants: [
      {
        sku: "SQ-AL-HONEY-50",
        labelZh: "1斤瓶",
        labelEn: "500 g jar",
        priceFen: 9_800,
        netWeightG: 500,
        grossWeightG: 820,
        stock: 0,
      },
    ],
    papers: prepacked(
      "SC12652062390062",
      "SQ-YB-2024-0011",
      "石阡县蜂产品加工点（演示）",
      "Shiqian honey bottling plant (demo)",
    ),
    batches: [
      {
        code: "SQ-2026-11-0002",
        household: "along",
        harvestedOn: "2026-11-04",
        fieldZh: "云脚寨后山八桶",
        fieldEn: "Eight hives on the hill behind Yunjiaozhai",
        weighedG: 25_400,
      },
    ],
  },
];
