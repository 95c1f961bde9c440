/** The screens of a product, the most wanted first. */
export const parts = [
  "photos",
  "words",
  "price",
  "story",
  "papers",
  "harvest",
  "keeping",
  "shelf",
  "lineage",
] as const;
export type Part = (typeof parts)[number];

export const isPart = (name: string): name is Part => parts.some((part) => part === name);
