import type { Prisma } from "@/lib/platform/db";

const notInPublic = {
  villages: { none: {} },
  shopPortraits: { none: {} },
  shopBanners: { none: {} },
  shopVoices: { none: {} },
  productImages: { none: {} },
  productVoices: { none: {} },
  posters: { none: {} },
  batchPhotos: { none: {} },
} satisfies Prisma.AssetWhereInput;

/** Nothing points to it. */
export const unused = {
  ...notInPublic,
  papers: { none: {} },
  requirements: { none: {} },
  consents: { none: {} },
  helpRequests: { none: {} },
  evidence: { none: {} },
  sayings: { none: {} },
  reviewPhotos: { none: {} },
  messages: { none: {} },
  quickAnswers: { none: {} },
  invoices: { none: {} },
  films: { none: {} },
} satisfies Prisma.AssetWhereInput;

/** Something that only some may see points to it, and nothing that everybody sees does. */
export const usedInPrivate = {
  ...notInPublic,
  OR: [
    { papers: { some: {} } },
    { requirements: { some: {} } },
    { consents: { some: {} } },
    { helpRequests: { some: {} } },
    { evidence: { some: {} } },
    { sayings: { some: {} } },
    { reviewPhotos: { some: {} } },
    { messages: { some: {} } },
    { quickAnswers: { some: {} } },
    { invoices: { some: {} } },
    { films: { some: {} } },
  ],
} satisfies Prisma.AssetWhereInput;
