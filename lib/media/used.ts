import type { Prisma } from "@/lib/platform/db";

/** Where everybody sees or hears an asset. */
export const inPublic = [
  "villages",
  "shopPortraits",
  "shopBanners",
  "shopVoices",
  "productImages",
  "productVoices",
] as const satisfies readonly (keyof Prisma.AssetWhereInput)[];

/** Where only some may. */
export const inPrivate = [
  "papers",
  "requirements",
  "consents",
  "helpRequests",
  "evidence",
] as const satisfies readonly (keyof Prisma.AssetWhereInput)[];

type Place = (typeof inPublic | typeof inPrivate)[number];

const all = (places: readonly Place[], how: { none: object } | { some: object }) =>
  places.map((place): Prisma.AssetWhereInput => ({ [place]: how }));

/** Nothing points to it. */
export const unused = {
  AND: all([...inPublic, ...inPrivate], { none: {} }),
} satisfies Prisma.AssetWhereInput;

/** Something private points to it, and nothing public does. */
export const usedInPrivate = {
  AND: [{ OR: all(inPrivate, { some: {} }) }, ...all(inPublic, { none: {} })],
} satisfies Prisma.AssetWhereInput;
