import "server-only";
import { businessDay } from "@/lib/platform/clock";
import type { Prisma, Transaction } from "@/lib/platform/db";
import { checklistOf, type Given, type Item, isRequirementKind } from "./checklist";

/** Columns from which the checklist is drawn. */
export const factsSelect = {
  keeperZh: true,
  portraitId: true,
  application: {
    select: {
      placed: true,
      sells: true,
      requirements: {
        select: {
          kind: true,
          state: true,
          attested: true,
          assetId: true,
          expiresOn: true,
          note: true,
        },
      },
    },
  },
} satisfies Prisma.ShopSelect;

export type FactsRow = Prisma.ShopGetPayload<{ select: typeof factsSelect }>;
type Row = NonNullable<FactsRow["application"]>["requirements"][number];

/** The day of a date column. */
export const dayOf = (date: Date | null) => (date ? date.toISOString().slice(0, 10) : null);

const toGiven = ({ kind, assetId, expiresOn, ...row }: Row): Given[] =>
  isRequirementKind(kind)
    ? [{ ...row, kind, hasPhoto: assetId !== null, expiresOn: dayOf(expiresOn) }]
    : [];

/** The checklist of a shop as it stands; `allowsWorkshopFood` is the county's rule. */
export const itemsOf = (shop: FactsRow, allowsWorkshopFood: boolean): Item[] =>
  checklistOf({
    keeper: shop.keeperZh,
    placed: shop.application?.placed ?? true,
    hasPhoto: shop.portraitId !== null,
    sells: shop.application?.sells ?? [],
    allowsWorkshopFood,
    given: (shop.application?.requirements ?? []).flatMap(toGiven),
    today: businessDay(new Date()),
  });

export const readRules = (tx: Pick<Transaction, "county">) =>
  tx.county.findFirstOrThrow({ select: { autoApprove: true, allowsWorkshopFood: true } });
