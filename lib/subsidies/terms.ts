import "server-only";
import type { db, Prisma } from "@/lib/platform/db";
import { type Locale, pick } from "@/lib/platform/i18n";
import { fen } from "@/lib/platform/money";
import type { ProgrammeTerms } from "./index";

export const withTiers = {
  tiers: { select: { fromFen: true, rewardFen: true }, orderBy: { fromFen: "asc" } },
} as const satisfies Prisma.SubsidyProgrammeInclude;

export type ProgrammeRow = Prisma.SubsidyProgrammeGetPayload<{ include: typeof withTiers }>;

/** A day as the database keeps it, and back. */
export const dayOf = (date: Date) => date.toISOString().slice(0, 10);
export const dateOf = (day: string) => new Date(`${day}T00:00:00Z`);

export const toTerms = (row: ProgrammeRow, locale: Locale): ProgrammeTerms => ({
  id: row.id,
  name: pick(row, "name", locale),
  rule: row.rule,
  period: row.period,
  tiers: row.tiers.map(({ fromFen, rewardFen }) => ({
    fromFen: fen(fromFen),
    rewardFen: fen(rewardFen),
  })),
  basisPoints: row.basisPoints,
  capFen: fen(row.capFen),
  firstSaleFen: fen(row.firstSaleFen),
  countsDeclared: row.countsDeclared,
  startsOn: dayOf(row.startsOn),
  endsOn: dayOf(row.endsOn),
});

export const daysOf = (row: ProgrammeRow) => ({
  period: row.period,
  startsOn: dayOf(row.startsOn),
  endsOn: dayOf(row.endsOn),
});

export const findProgramme = (tx: Pick<typeof db, "subsidyProgramme">, id: string) =>
  tx.subsidyProgramme.findUnique({ where: { id }, include: withTiers });
