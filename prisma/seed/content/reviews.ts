/** Made up, and shown as that; `line` counts what the demo's shopper bought of these goods. */
export const reviews = [
  {
    product: "taihang-yellow-millet",
    line: 5,
    stars: 5,
    text: "小米油厚，熬出来黄亮亮的，孩子喝了两碗。",
    followUp: "又熬了几顿，还是这个味，又订了两袋。",
    answer: "谢谢，谷子是自家地里的，明年秋天还有新的。",
  },
  {
    product: "taihang-yellow-millet",
    line: 4,
    stars: 3,
    text: "米不错，有一袋日期早一些，店家退了一部分钱。",
    followUp: null,
    answer: "装箱时拿错了，对不住，以后一袋一袋看。",
  },
  {
    product: "taihang-yellow-millet",
    line: 1,
    stars: 2,
    text: "The millet itself is good, but two bags were torn when they came.",
    followUp: null,
    answer: null,
  },
  {
    product: "millet-biscuits",
    line: 0,
    stars: 3,
    text: "不太甜，老人爱吃。就是路上压碎了一些。",
    followUp: null,
    answer: null,
  },
] as const;
