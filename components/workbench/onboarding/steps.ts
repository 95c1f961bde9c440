import type { ItemKind } from "@/lib/onboarding";

/** Each line of the checklist as its page's address says it. */
const words: Record<ItemKind, string> = {
  OWNER_NAME: "name",
  SHOP_PHOTO: "photo",
  VILLAGE: "village",
  SELLS: "goods",
  LICENCE_OR_EXEMPTION: "licence",
  ORIGIN_STATEMENT: "origin",
  FOOD_LICENCE: "food-licence",
  PREPACKED_FILING: "filing",
  WORKSHOP_REGISTRATION: "workshop",
  CLASSIFICATION: "classification",
  GEM_CERTIFICATE: "certificate",
  NO_HEALING_CLAIMS: "no-claims",
};

export const stepOf = (kind: ItemKind) => words[kind];

const kinds = Object.keys(words) as ItemKind[];

export const kindOf = (step: string): ItemKind | null =>
  kinds.find((kind) => words[kind] === step) ?? null;
