import type { PaperKind, Regime, ReturnPolicy } from "@/lib/catalog";

/** What the law wants to see for each kind of goods before they are sold (screens.md 2.4). */
export const papersNeeded: Record<Regime, readonly PaperKind[]> = {
  FARM_PRODUCE: [],
  CRAFT: [],
  PREPACKED: ["FOOD_LICENCE", "PREPACKED_FILING"],
  WORKSHOP: ["WORKSHOP_REGISTRATION"],
  WORMWOOD: ["CLASSIFICATION"],
  TURQUOISE: ["GEM_CERTIFICATE"],
};

/** Papers of these goods are seen by the county before the first sale. */
export const waitsForCounty = (regime: Regime) => papersNeeded[regime].length > 0;

export const missingPapers = (regime: Regime, present: readonly PaperKind[]) =>
  papersNeeded[regime].filter((kind) => !present.includes(kind));

/** Opened food can't be sold again, so its buyer confirms that; everything else may come back in seven days. */
export const usualReturnPolicy = (regime: Regime): ReturnPolicy =>
  regime === "PREPACKED" || regime === "WORKSHOP" ? "CONFIRMED_EXCLUDED" : "SEVEN_DAY";

const GRAMS_OF_A_PIECE = 200;
const BOX_GRAMS = 60;

/** Grams on the carrier's scale: the goods, a tenth for wrapping, a box; to the next 10 g. */
export const usualGrossWeight = (netWeightG: number | null) =>
  netWeightG === null ? GRAMS_OF_A_PIECE : Math.ceil((netWeightG * 1.08 + BOX_GRAMS) / 10) * 10;

export type Unit = "JIN" | "KG" | "PIECE";

const trim = (value: number) => String(Number(value.toFixed(2)));

/** How a variant is called unless its seller says otherwise: "5斤装", "2.5 kg". */
export function usualLabel(netWeightG: number | null, unit: Unit) {
  if (netWeightG === null || unit === "PIECE") return { labelZh: "1件", labelEn: "One piece" };
  const kilograms = netWeightG / 1_000;
  const labelEn = kilograms >= 1 ? `${trim(kilograms)} kg` : `${netWeightG} g`;
  const labelZh = unit === "JIN" ? `${trim(netWeightG / 500)}斤装` : `${trim(kilograms)}千克装`;
  return { labelZh, labelEn };
}
