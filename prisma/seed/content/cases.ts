/** What the demo's shopper bought and is not happy with; `story` is what happened after the asking. */
export const cases = [
  {
    product: "taihang-yellow-millet",
    quantity: 3,
    ask: {
      kind: "CLAIM",
      reason: "SPOILED",
      quantity: 1,
      percent: 50,
      note: "有一袋受潮结块了，照片发给您看看",
    },
    story: "asked",
  },
  {
    product: "taihang-yellow-millet",
    quantity: 2,
    ask: { kind: "CLAIM", reason: "BROKEN", quantity: 2, percent: 100, note: "袋子破了，洒了一半" },
    story: "offered",
  },
  {
    product: "taihang-yellow-millet",
    quantity: 1,
    ask: {
      kind: "RETURN_REFUND",
      reason: "NOT_AS_SHOWN",
      quantity: 1,
      percent: 100,
      note: "颜色比图上浅",
    },
    story: "sentBack",
  },
  {
    product: "taihang-yellow-millet",
    quantity: 4,
    ask: {
      kind: "CLAIM",
      reason: "SHORT",
      quantity: 1,
      percent: 100,
      note: "箱子里只有三袋，开箱录了像",
    },
    story: "disputed",
  },
  {
    product: "taihang-yellow-millet",
    quantity: 2,
    ask: { kind: "CLAIM", reason: "WRONG", quantity: 1, percent: 25, note: "一袋是去年的日期" },
    story: "done",
  },
  {
    product: "millet-biscuits",
    quantity: 2,
    ask: { kind: "CLAIM", reason: "BROKEN", quantity: 1, percent: 50, note: "路上压碎了不少" },
    story: "silent",
  },
  { product: "taihang-yellow-millet", quantity: 2, ask: null, story: "bought" },
] as const;
