import "server-only";
import type { Viewer } from "@/lib/platform/auth";
import { attempt, type Transaction } from "@/lib/platform/db";
import { done, fail, type Result } from "@/lib/platform/result";
import { listCarriers } from "@/lib/shipping/queries";
import { agreeCase } from "./answer";
import type { Status } from "./index";
import { casesOfBuyer, lockCase, type Refusal, type Seen } from "./lock";
import { type Case, moveCase } from "./move";
import { tellSeller } from "./tell";
import { onCase } from "./turns";

type Answer = Result<
  null,
  Refusal | "NOTHING_TO_REFUND" | "NOT_OPEN" | "SECOND_PERSON" | "CARRIER_UNKNOWN"
>;
type Code = Extract<Answer, { ok: false }>["code"];

const act = (
  viewer: Viewer,
  seen: Seen,
  from: readonly Status[],
  work: (tx: Transaction, found: Case) => Promise<Answer>,
) =>
  onCase(seen.number, () =>
    attempt<null, Code>(async (tx) => {
      const found = await lockCase(tx, casesOfBuyer(viewer), seen);
      if (!found.ok) return found;
      return from.includes(found.data.status) ? work(tx, found.data) : fail("NOT_OPEN");
    }),
  );

/** The buyer lets it be: until goods are received, and not once money is on its way. */
export const withdraw = (viewer: Viewer, seen: Seen): Promise<Answer> =>
  act(
    viewer,
    seen,
    ["REQUESTED", "OFFERED", "REFUSED", "AWAITING_RETURN", "DISPUTED"],
    async (tx, found) => {
      const moved = await moveCase(tx, found, {
        to: "WITHDRAWN",
        actor: viewer,
        kind: "WITHDRAWN",
      });
      if (!moved) return fail("CASE_MOVED_ON");
      await tellSeller(tx, moved, "WITHDRAWN");
      return done;
    },
  );

/** The buyer takes the part that was offered; it is refunded at once. */
export const acceptOffer = (viewer: Viewer, seen: Seen): Promise<Answer> =>
  act(viewer, seen, ["OFFERED"], async (tx, found) => {
    const agreed = await agreeCase(tx, viewer, found, "OFFER_TAKEN");
    if (agreed.ok) await tellSeller(tx, found, "OFFER_TAKEN");
    return agreed;
  });

/** The buyer wants all of it: back to the seller, whose time starts anew. */
export const declineOffer = (viewer: Viewer, seen: Seen): Promise<Answer> =>
  act(viewer, seen, ["OFFERED"], async (tx, found) => {
    const moved = await moveCase(tx, found, {
      to: "REQUESTED",
      actor: viewer,
      kind: "OFFER_DECLINED",
      clock: "STATION_ASKED",
      data: { offeredFen: null, stationAskedAt: null },
    });
    if (!moved) return fail("CASE_MOVED_ON");
    await tellSeller(tx, moved, "OFFER_DECLINED");
    return done;
  });

/** The goods are on their way back under this number. */
export const sendBack = (
  viewer: Viewer,
  { carrierCode, waybill, ...seen }: Seen & { carrierCode: string; waybill: string },
): Promise<Answer> =>
  act(viewer, seen, ["AWAITING_RETURN"], async (tx, found) => {
    const carriers = await listCarriers("zh");
    if (!carriers.some(({ code }) => code === carrierCode)) return fail("CARRIER_UNKNOWN");
    const moved = await moveCase(tx, found, {
      to: "RETURN_SHIPPED",
      actor: viewer,
      kind: "SENT_BACK",
      note: `${carrierCode} ${waybill}`,
      clock: "RECEIPT",
      data: { carrierCode, waybill },
    });
    if (!moved) return fail("CASE_MOVED_ON");
    await tellSeller(tx, moved, "SENT_BACK");
    return done;
  });

/** The buyer asks the county after a refusal; both sides have 48 hours for what they want to show. */
export const dispute = (viewer: Viewer, seen: Seen): Promise<Answer> =>
  act(viewer, seen, ["REFUSED"], async (tx, found) => {
    if (found.closedAt) return fail("NOT_OPEN");
    const moved = await moveCase(tx, found, {
      to: "DISPUTED",
      actor: viewer,
      kind: "DISPUTED",
      clock: "EVIDENCE",
    });
    if (!moved) return fail("CASE_MOVED_ON");
    await tellSeller(tx, moved, "DISPUTED");
    return done;
  });
