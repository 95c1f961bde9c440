import "server-only";
import { newSlug as newSlugOf, randomLetters } from "@/lib/platform/slug";

export const newSlug = (title: string) => newSlugOf(title, "product");

export const newSku = () => `S-${randomLetters(9).toUpperCase()}`;

/** The code on the bag: year, month, random. */
export const newBatchCode = (harvestedOn: string) =>
  `H-${harvestedOn.slice(0, 7)}-${randomLetters(5).toUpperCase()}`;
