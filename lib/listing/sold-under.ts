import "server-only";
import { isRequirementKind } from "@/lib/onboarding";
import type { Prisma } from "@/lib/platform/db";
import type { SoldUnder } from "./run-out";

/** Columns that decide whether goods may be sold. */
export const soldUnderSelect = {
  regime: true,
  stoppedAt: true,
  papers: { select: { kind: true, expiresOn: true } },
  shop: {
    select: {
      application: {
        select: {
          requirements: {
            where: { assetId: { not: null } },
            select: { kind: true, expiresOn: true, state: true },
          },
        },
      },
    },
  },
} satisfies Prisma.ProductSelect;

type Row = Prisma.ProductGetPayload<{ select: typeof soldUnderSelect }>;

const dayOf = (date: Date | null) => date?.toISOString().slice(0, 10) ?? null;

export const toSoldUnder = ({ regime, stoppedAt, papers, shop }: Row): SoldUnder => ({
  regime,
  isStopped: stoppedAt !== null,
  papers: papers.map(({ kind, expiresOn }) => ({ kind, expiresOn: dayOf(expiresOn) })),
  shopPapers: (shop.application?.requirements ?? []).flatMap(({ kind, expiresOn, state }) =>
    isRequirementKind(kind)
      ? [{ kind, expiresOn: dayOf(expiresOn), isVerified: state === "VERIFIED" }]
      : [],
  ),
});
