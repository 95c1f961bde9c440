import { isFood, type Regime } from "@/lib/catalog";

/** The screens of a product, the most wanted first. */
export const parts = [
  "photos",
  "words",
  "price",
  "story",
  "papers",
  "label",
  "keeping",
  "shelf",
  "asks",
  "lineage",
] as const;
export type Part = (typeof parts)[number];

export const isPart = (name: string): name is Part => parts.some((part) => part === name);

/** Only food has a label to fill in. */
export const partsOf = (regime: Regime): Part[] =>
  parts.filter((part) => part !== "label" || isFood(regime));
