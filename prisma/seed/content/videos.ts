/** Short videos made of a shop's own pictures, and said to be; scripts/build-video-demo.ts makes the files. */
export const videos = [
  {
    name: "millet",
    scenes: ["scene-millet-terraces", "millet-close", "five-village-millet"],
    /** Hertz of the tune's lowest tone. */
    tone: 262,
    caption: "太行山上的小米，下单才碾",
    goods: ["five-village-millet", "stone-rolled-millet"],
  },
  {
    name: "biscuits",
    scenes: ["millet-biscuits", "millet-biscuits-close", "millet-crackers"],
    tone: 294,
    caption: "翠兰家的小米酥，早上烤、下午发",
    goods: ["millet-biscuits"],
  },
  {
    name: "tea",
    scenes: ["scene-tea-hills", "green-tea-close", "everyday-green-tea"],
    tone: 330,
    caption: "秋茶采完了，留点给老主顾",
    goods: ["everyday-green-tea"],
  },
] as const;
