import { prepacked, workshop } from "../papers";
import type { DemoProduct } from "../types";

export const apoRiceWine: readonly DemoProduct[] = [
  {
    slug: "old-jar-rice-wine",
    shop: "apo-rice-wine",
    category: "rice-wine",
    titleZh: "老坛糯米酒 乳白带酒糟香",
    titleEn: "Old-jar rice wine, cloudy and sweet",
    summaryZh: "自家糯稻、自制酒曲，酒精度十二度，冷喝温喝都好。",
    summaryEn: "Our own glutinous rice and starter. Twelve per cent, good cold and good warm.",
    storyZh:
      "立冬下坛，到小雪就能开头一坛，封到年底酒劲再长一截。没有勾兑，没加糖，甜是米自己的甜，放久了会慢慢变酸，那就该喝完了。瓶底一层白的是米糟，摇匀了喝。一瓶一斤装，跟啤酒不一样，入口像甜水，二两下去脸就红。",
    storyEn:
      "It goes into the jar at the start of winter and the first is opened at minor snow; sealed until New Year it gains another step of strength. Nothing is blended in and no sugar added: the sweetness is the rice's own, and it slowly turns sour, which tells you to finish it. The white at the bottom is rice; shake it. It goes down like syrup, and one small glass later your face is red.",
    keepingZh:
      "冷藏九十天，开瓶五天内喝完，瓶盖会鼓，开时慢一点。未成年人、孕妇和要开车的人不要喝。",
    keepingEn:
      "Ninety days in the fridge, five once open; the cap may hiss, so open it slowly. Not for anyone under eighteen, pregnant or about to drive.",
    regime: "PREPACKED",
    returnPolicy: "CONFIRMED_EXCLUDED",
    seasonTerm: 20,
    soldCount: 79,
    sort: 17,
    images: ["rice-wine", "old-jar-rice-wine-pack", "rice-wine-low", "rice-wine-close"],
    variants: [
      {
        sku: "LT-AP-WINE-1",
        labelZh: "500毫升 1瓶",
        labelEn: "500 ml bottle",
        priceFen: 2_800,
        netWeightG: 500,
        grossWeightG: 980,
        stock: 60,
      },
      {
        sku: "LT-AP-WINE-4",
        labelZh: "500毫升 4瓶",
        labelEn: "Four 500 ml bottles",
        priceFen: 10_400,
        netWeightG: 2_000,
        grossWeightG: 4_100,
        stock: 18,
      },
      {
        sku: "LT-AP-WINE-J",
        labelZh: "5斤土坛",
        labelEn: "2.5 kg earthen jar",
        priceFen: 13_800,
        netWeightG: 2_500,
        grossWeightG: 5_200,
        stock: 4,
      },
    ],
    papers: prepacked(
      "SC11542112390040",
      "LT-YB-2024-0019",
      "周家阿婆米酒坊（演示）",
      "Granny Zhou's brewery (demo)",
    ),
    batches: [
      {
        code: "LT-2026-11-0004",
        household: "zhou-apo",
        harvestedOn: "2026-11-08",
        fieldZh: "周家酒坊，糯稻出自冲底水田",
        fieldEn: "Zhou brewery, rice from the valley paddies",
        weighedG: 318_000,
      },
    ],
  },
  {
    slug: "fresh-fermented-rice",
    shop: "apo-rice-wine",
    category: "rice-wine",
    titleZh: "鲜米酒酿 带米粒吃的",
    titleEn: "Fresh fermented rice, to eat with a spoon",
    summaryZh: "三天前还是糯米，冰袋寄出，打蛋、煮汤圆正好。",
    summaryEn:
      "Three days ago it was rice. Sent on ice, for poaching an egg or boiling dumplings in.",
    storyZh:
      "米酒酿是活的，寄到您手上还在慢慢发，所以只走两天能到的地方，泡沫箱加冰袋。打开舀两勺，水滚了下小汤圆，浮起来再放酒酿，关火打个蛋花，这是罗田人待客离不了的一碗。酒味很淡，大约两度，还是含酒精，娃娃别吃。",
    storyEn:
      "It is alive and still working when it reaches you, so we send it only where a parcel arrives in two days, in a box with ice. Bring water to the boil, drop in small rice balls, and when they float add two spoons of this, turn off the heat and swirl in an egg: the bowl every guest gets in Luotian. It is faint, about two per cent, but it is alcohol, so not for children.",
    keepingZh: "到手就冷藏，十天内吃完，盒子鼓了先放放气。坏了拍照，四十八小时内包赔。",
    keepingEn:
      "Refrigerate on arrival and eat within ten days; if the tub swells, let the air out. If it arrives spoiled, send a photo within 48 hours and we pay.",
    regime: "WORKSHOP",
    returnPolicy: "FRESH_EXCLUDED",
    seasonTerm: 21,
    soldCount: 64,
    sort: 26,
    images: ["fresh-fermented-rice", "fresh-fermented-rice-pack", "rice-wine-close"],
    variants: [
      {
        sku: "LT-AP-JIU-8",
        labelZh: "800克盒",
        labelEn: "800 g tub",
        priceFen: 1_800,
        netWeightG: 800,
        grossWeightG: 1_300,
        stock: 15,
      },
      {
        sku: "LT-AP-JIU-16",
        labelZh: "800克 2盒",
        labelEn: "Two 800 g tubs",
        priceFen: 3_200,
        netWeightG: 1_600,
        grossWeightG: 2_250,
        stock: 8,
      },
    ],
    papers: [
      workshop(
        "鄂小作坊42112300061",
        "茶盘冲村周家酒坊后屋",
        "the back room of the Zhou brewery, Chapanchong",
      ),
    ],
    batches: [
      {
        code: "LT-2026-11-0012",
        household: "zhou-apo",
        harvestedOn: "2026-11-18",
        fieldZh: "周家酒坊后屋，糯稻出自冲底水田",
        fieldEn: "Back room of the Zhou brewery, rice from the valley paddies",
        weighedG: 36_000,
      },
    ],
  },
];
