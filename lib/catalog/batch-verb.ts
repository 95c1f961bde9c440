/** How a batch of goods begins: honey is cut, stone is sawn, wine is made, millet is harvested. */
export type BatchVerb = "harvest" | "make" | "honey" | "stone";

const verbs: Record<string, BatchVerb> = {
  honey: "honey",
  stone: "stone",
  wine: "make",
  snack: "make",
  craft: "make",
  kit: "make",
};

/** By the drawing of its category; whatever grows is harvested. */
export const batchVerb = (glyph: string): BatchVerb => verbs[glyph] ?? "harvest";
