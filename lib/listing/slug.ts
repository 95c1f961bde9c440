import "server-only";
import { newSlug as newSlugOf, randomLetters } from "@/lib/platform/slug";

export const newSlug = (title: string) => newSlugOf(title, "product");

export const newSku = () => `S-${randomLetters(9).toUpperCase()}`;
