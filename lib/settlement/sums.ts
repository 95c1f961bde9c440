import { Prisma } from "@/lib/platform/db";
import { type Fen, fen } from "@/lib/platform/money";
import { type Part, parts, type Sums } from "./index";

/** One column for each part of a shop's money, positive for the shop. */
export const sumColumns = Prisma.join(
  parts.map((part) =>
    Prisma.raw(
      `coalesce(-sum(l."amountFen") FILTER (WHERE l."part" = '${part}'), 0)::bigint AS "${part}"`,
    ),
  ),
);

export type SumRow = Record<Part, bigint>;

export const toSums = (row: SumRow): Sums =>
  Object.fromEntries(parts.map((part) => [part, fen(Number(row[part]))])) as Sums;

/** What all parts but payouts come to: earned, and less what went back. */
export const earnedOf = (sums: Sums): Fen =>
  fen(parts.filter((part) => part !== "PAYOUT").reduce((total, part) => total + sums[part], 0));
