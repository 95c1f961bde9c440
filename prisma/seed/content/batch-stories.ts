/** What the demo shows of some batches beside the day, the field and the weight: pictures of prisma/seed/images. */
export interface DemoBatchStory {
  code: string;
  harvest: readonly string[];
  field: readonly string[];
  /** The goods' own test report belongs to it. */
  isTested?: boolean;
  /** How much of which other batch went in. */
  madeOf?: { code: string; grams: number };
}

export const batchStories: readonly DemoBatchStory[] = [
  {
    code: "WX-2026-09-0012",
    harvest: ["millet", "millet-close"],
    field: ["scene-millet-terraces"],
    isTested: true,
  },
  {
    code: "WX-2026-11-0019",
    harvest: ["millet-biscuits", "millet-biscuits-close", "millet-biscuits-low"],
    field: [],
    madeOf: { code: "WX-2026-09-0012", grams: 27_300 },
  },
  {
    code: "WX-2026-11-0020",
    harvest: ["millet-crackers", "millet-crackers-close"],
    field: [],
    madeOf: { code: "WX-2026-09-0012", grams: 39_700 },
  },
  {
    code: "LT-2026-03-0007",
    harvest: ["green-tea", "green-tea-close"],
    field: ["scene-tea-hills"],
  },
  { code: "PS-2026-08-0004", harvest: ["sichuan-pepper"], field: ["scene-cliff-village"] },
  {
    code: "PS-2026-11-0002",
    harvest: ["stone-ground-pepper"],
    field: [],
    madeOf: { code: "PS-2026-08-0004", grams: 3_950 },
  },
  { code: "SQ-2026-11-0002", harvest: ["winter-honey"], field: ["scene-cloud"] },
];
