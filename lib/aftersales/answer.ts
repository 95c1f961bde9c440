import "server-only";
import type { Viewer } from "@/lib/platform/auth";
import { attempt, type Transaction } from "@/lib/platform/db";
import { done, fail, type Result } from "@/lib/platform/result";
import { refundCase } from "./execute";
import { casesOfSeller, lockCase, type Refusal, type Seen } from "./lock";
import { type Case, moveCase } from "./move";
import { tellBuyer } from "./tell";
import { onCase } from "./turns";

type Answer = Result<null, Refusal | "NOTHING_TO_REFUND" | "SECOND_PERSON" | "NOT_OPEN">;

/** Money in a villager's name takes a second person: the owner, or the county at its desk. */
const isAlone = (viewer: Viewer) => viewer.kind === "user" && viewer.acting !== null;

/** Where a return goes: the village's station, by the shop's own phone. */
async function returnAddress(tx: Transaction, shopId: string): Promise<string> {
  const shop = await tx.shop.findUniqueOrThrow({
    where: { id: shopId },
    select: {
      keeperZh: true,
      phone: true,
      village: {
        select: {
          nameZh: true,
          townshipZh: true,
          countyZh: true,
          provinceZh: true,
          stations: { select: { addressZh: true, nameZh: true }, take: 1 },
        },
      },
    },
  });
  const { village } = shop;
  const station = village.stations[0];
  const place = [
    village.provinceZh,
    village.countyZh,
    village.townshipZh,
    village.nameZh,
    station?.addressZh,
  ]
    .filter(Boolean)
    .join(" ");
  return `${shop.keeperZh} ${shop.phone.replace("+86", "")}，${place}${station ? `（${station.nameZh}）` : ""}`;
}

/** Agrees on an amount: the money goes at once, or after the goods have come back. */
export async function agreeCase(
  tx: Transaction,
  actor: Viewer,
  seen: Case,
  kind: string,
): Promise<Answer> {
  const amountFen =
    seen.status === "OFFERED" && seen.offeredFen
      ? seen.offeredFen
      : seen.goodsFen + seen.freightFen;
  const agreed = await moveCase(tx, seen, { to: "AGREED", actor, kind, amountFen });
  if (!agreed) return fail("CASE_MOVED_ON");
  const sendsBack = seen.kind === "RETURN_REFUND" && seen.status !== "OFFERED";
  if (!sendsBack) return refundCase(tx, actor, agreed, { amountFen, kind: "REFUND_SENT" });
  const returnTo = await returnAddress(tx, seen.shopId);
  const moved = await moveCase(tx, agreed, {
    to: "AWAITING_RETURN",
    actor,
    kind: "SEND_BACK",
    clock: "SEND_BACK",
    data: { returnTo },
  });
  if (!moved) return fail("CASE_MOVED_ON");
  await tellBuyer(tx, moved, "AWAITING_RETURN");
  return done;
}

const answer = (
  viewer: Viewer,
  seen: Seen,
  work: (tx: Transaction, found: Case) => Promise<Answer>,
) =>
  onCase(seen.number, () =>
    attempt<null, Extract<Answer, { ok: false }>["code"]>(async (tx) => {
      const found = await lockCase(tx, casesOfSeller(viewer), seen);
      if (!found.ok) return found;
      if (found.data.status !== "REQUESTED") return fail("NOT_OPEN");
      return work(tx, found.data);
    }),
  );

/** The seller agrees to all of it. NOT_FOUND; CASE_MOVED_ON; SECOND_PERSON for who acts for the seller. */
export const agree = (viewer: Viewer, seen: Seen): Promise<Answer> =>
  answer(viewer, seen, async (tx, found) =>
    isAlone(viewer) ? fail("SECOND_PERSON") : agreeCase(tx, viewer, found, "AGREED"),
  );

/** The seller proposes a part; the buyer takes it or the case comes back. */
export const offer = (
  viewer: Viewer,
  { amountFen, ...seen }: Seen & { amountFen: number },
): Promise<Answer> =>
  answer(viewer, seen, async (tx, found) => {
    if (isAlone(viewer)) return fail("SECOND_PERSON");
    if (amountFen >= found.goodsFen + found.freightFen)
      return agreeCase(tx, viewer, found, "AGREED");
    const moved = await moveCase(tx, found, {
      to: "OFFERED",
      actor: viewer,
      kind: "OFFERED",
      amountFen,
      clock: "OFFER_LAPSES",
      data: { offeredFen: amountFen },
    });
    if (!moved) return fail("CASE_MOVED_ON");
    await tellBuyer(tx, moved, "OFFERED");
    return done;
  });

/** The seller says no, and why; the buyer may ask the county for seven days. */
export const refuse = (
  viewer: Viewer,
  { why, note, ...seen }: Seen & { why: string; note: string },
): Promise<Answer> =>
  answer(viewer, seen, async (tx, found) => {
    const moved = await moveCase(tx, found, {
      to: "REFUSED",
      actor: viewer,
      kind: "REFUSED",
      note,
      clock: "CLOSES",
      data: { refusal: why },
    });
    if (!moved) return fail("CASE_MOVED_ON");
    await tellBuyer(tx, moved, "REFUSED");
    return done;
  });
