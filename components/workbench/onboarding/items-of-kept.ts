import { checklistOf, type Item } from "@/lib/onboarding";
import type { Kept } from "./kept";

/** The checklist of what is kept on this phone. */
export const itemsOfKept = (kept: Kept, allowsWorkshopFood: boolean): Item[] =>
  checklistOf({
    keeper: kept.keeper ?? "",
    placed: kept.villageId !== undefined,
    hasPhoto: kept.photo !== undefined,
    sells: kept.sells ?? [],
    allowsWorkshopFood,
    given: [],
    today: "",
  });
