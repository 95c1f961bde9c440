import "server-only";
import { toVoice, voiceSelect } from "@/lib/media/queries";
import { cashCode } from "@/lib/payments/queries";
import type { Viewer } from "@/lib/platform/auth";
import { db, type Prisma } from "@/lib/platform/db";
import { type Locale, pick } from "@/lib/platform/i18n";
import { fen } from "@/lib/platform/money";
import { cardSelect, toCard } from "./card";
import { type CaseView, refusals } from "./index";
import { casesOfBuyer, casesOfCounty, casesOfSeller } from "./lock";

const select = {
  ...cardSelect,
  note: true,
  refusal: true,
  returnTo: true,
  carrierCode: true,
  waybill: true,
  refund: { select: { id: true, amountFen: true, status: true, means: true, codeTries: true } },
  events: {
    orderBy: { at: "desc" },
    select: { kind: true, note: true, amountFen: true, at: true },
  },
  evidence: {
    orderBy: { at: "asc" },
    select: { side: true, text: true, at: true, asset: { select: { ...voiceSelect, kind: true } } },
  },
} satisfies Prisma.AfterSaleSelect;

const sides = { buyer: casesOfBuyer, seller: casesOfSeller, county: casesOfCounty } as const;

type Row = Prisma.AfterSaleGetPayload<{ select: typeof select }>;

const toView = async (row: Row, side: keyof typeof sides, locale: Locale): Promise<CaseView> => ({
  ...(await toCard(row, locale)),
  note: row.note,
  refusal: refusals.find((why) => why === row.refusal) ?? null,
  returnTo: row.returnTo,
  carrierCode: row.carrierCode,
  waybill: row.waybill,
  freightFen: fen(row.freightFen),
  lines: row.lines.map(({ quantity, amountFen, orderLine }) => ({
    title: pick(orderLine, "title", locale),
    quantity,
    amountFen: fen(amountFen),
  })),
  refund: row.refund && {
    amountFen: fen(row.refund.amountFen),
    status: row.refund.status,
    means: row.refund.means,
  },
  cashCode:
    side === "buyer" && row.refund?.means === "CASH" && row.refund.status === "PENDING"
      ? cashCode(row.refund)
      : null,
  events: row.events.map(({ kind, note, amountFen, at }) => ({
    kind,
    note,
    amountFen: amountFen === null ? null : fen(amountFen),
    at: at.toISOString(),
  })),
  proofs: row.evidence.map(({ side, text, at, asset }) => ({
    side,
    text,
    at: at.toISOString(),
    photo: asset?.kind === "IMAGE" ? { key: asset.key } : null,
    voice: asset?.kind === "VOICE" ? toVoice(asset) : null,
  })),
});

/** A case from the side on which this viewer stands; null for anybody else. */
export async function findCase(
  viewer: Viewer,
  side: keyof typeof sides,
  number: string,
  locale: Locale,
): Promise<CaseView | null> {
  const row = await db.afterSale.findFirst({
    where: { AND: [sides[side](viewer), { number }] },
    select,
  });
  return row && toView(row, side, locale);
}
