import { prepacked } from "../papers";
import type { DemoProduct } from "../types";

const licence = prepacked(
  "SC11442112390033",
  "LT-YB-2024-0013",
  "茶盘冲联户茶厂（演示）",
  "Chapanchong neighbours' tea works (demo)",
);

export const fangTeaGarden: readonly DemoProduct[] = [
  {
    slug: "qingming-green-tea",
    shop: "fang-tea-garden",
    category: "green-tea",
    titleZh: "明前云雾绿茶 一芽一叶",
    titleEn: "First-flush cloud green tea",
    summaryZh: "三月二十八日采，当晚炒完，汤浅，豆香里带一点甜。",
    summaryEn: "Picked on 28 March and fired that night. A pale cup, chestnut-sweet.",
    storyZh:
      "清明前只采六天，一芽一叶，一个熟手一天摘两斤鲜叶，炒干剩不到半斤。铁锅一百八十度下锅，手炒，七分干再换竹笼小火焙。条索不算漂亮，弯弯的，泡开是整朵。水放到八十度，头泡三十秒，喝三泡正好。春天收的，存在冷库里，拆一箱装一箱。",
    storyEn:
      "Before Qingming we pick for only six days, one bud and one leaf. A good pair of hands brings in a kilo, and less than a quarter of that is left when it is dry. It goes into the pan at 180 °C and is tossed by hand, then finished over a low bamboo basket. The twist isn't pretty, but it opens into whole sprigs. Water at eighty degrees, thirty seconds, three good cups. Kept cold since spring and packed a case at a time.",
    keepingZh: "密封冷藏十八个月，取出来等回到室温再开罐，免得受潮。",
    keepingEn:
      "Eighteen months sealed in the fridge. Let the tin come to room temperature before opening, or it takes up damp.",
    regime: "PREPACKED",
    returnPolicy: "CONFIRMED_EXCLUDED",
    seasonTerm: 4,
    soldCount: 167,
    sort: 2,
    images: ["green-tea", "green-tea-close", "qingming-green-tea-pack", "scene-tea-hills"],
    variants: [
      {
        sku: "LT-FA-QM-50",
        labelZh: "50克罐",
        labelEn: "50 g tin",
        priceFen: 6_800,
        netWeightG: 50,
        grossWeightG: 160,
        stock: 45,
      },
      {
        sku: "LT-FA-QM-125",
        labelZh: "125克罐",
        labelEn: "125 g tin",
        priceFen: 15_800,
        netWeightG: 125,
        grossWeightG: 270,
        stock: 16,
      },
      {
        sku: "LT-FA-QM-250",
        labelZh: "250克双罐",
        labelEn: "250 g in two tins",
        priceFen: 29_800,
        netWeightG: 250,
        grossWeightG: 540,
        stock: 0,
      },
    ],
    papers: licence,
    batches: [
      {
        code: "LT-2026-03-0007",
        household: "fang",
        harvestedOn: "2026-03-28",
        fieldZh: "茶盘冲东坡老方家茶园",
        fieldEn: "Fang garden, east slope of Chapanchong",
        weighedG: 46_800,
      },
    ],
  },
  {
    slug: "everyday-green-tea",
    shop: "fang-tea-garden",
    category: "green-tea",
    titleZh: "谷雨炒青 大杯喝的口粮茶",
    titleEn: "Everyday pan-fired green tea",
    summaryZh: "谷雨后的叶子，味浓耐泡，搪瓷缸子、保温杯都不怕。",
    summaryEn:
      "Leaf picked after grain rain: strong and patient, happy in an enamel mug or a flask.",
    storyZh:
      "我们自己喝的就是这个。谷雨后叶子长开了，一芽两三叶，一天能采十来斤，价钱就下来了。机器杀青，手工看火，炒得透一点，开水冲也不发涩。抓一把扔缸子里，从早喝到晌午，淡了再添一把。送人拿明前，天天喝拿这个，老茶客都懂。",
    storyEn:
      "This is what we drink ourselves. After grain rain the leaf has opened, two or three to a bud; a picker fills a basket and the price comes down. It is fixed by machine with a person watching the fire, and taken a little further, so boiling water won't make it bitter. Drop a pinch in a mug at breakfast and top it up till noon. First flush is for giving. This one is for living with.",
    keepingZh: "密封避光常温十二个月，别放灶台边。",
    keepingEn: "Twelve months sealed and dark at room temperature, and not by the stove.",
    regime: "PREPACKED",
    returnPolicy: "CONFIRMED_EXCLUDED",
    seasonTerm: 5,
    soldCount: 232,
    sort: 21,
    images: ["everyday-green-tea", "everyday-green-tea-pack", "green-tea-close", "scene-tea-hills"],
    variants: [
      {
        sku: "LT-FA-GY-25",
        labelZh: "半斤袋",
        labelEn: "250 g bag",
        priceFen: 4_500,
        netWeightG: 250,
        grossWeightG: 310,
        stock: 130,
      },
      {
        sku: "LT-FA-GY-50",
        labelZh: "1斤袋",
        labelEn: "500 g bag",
        priceFen: 8_600,
        netWeightG: 500,
        grossWeightG: 590,
        stock: 78,
      },
    ],
    papers: licence,
    batches: [
      {
        code: "LT-2026-04-0018",
        household: "fang",
        harvestedOn: "2026-04-24",
        fieldZh: "茶盘冲东坡和冲口茶园",
        fieldEn: "East slope and valley-mouth gardens, Chapanchong",
        weighedG: 186_000,
      },
    ],
  },
];
