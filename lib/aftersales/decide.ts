import "server-only";
import { logAction } from "@/lib/audit/mutations";
import { ownsAssets } from "@/lib/media/queries";
import type { Viewer } from "@/lib/platform/auth";
import { attempt } from "@/lib/platform/db";
import { done, fail, type Result } from "@/lib/platform/result";
import { refundCase } from "./execute";
import {
  casesOfBuyer,
  casesOfCounty,
  casesOfSeller,
  lockCase,
  type Refusal,
  type Seen,
} from "./lock";
import { moveCase, noteOnCase } from "./move";
import { tellBuyer, tellSeller } from "./tell";
import { onCase } from "./turns";

type Decision = Seen & { amountFen: number; note: string };
type Answer = Result<null, Refusal | "NOTHING_TO_REFUND" | "NOT_OPEN" | "AFTERSALE_TOO_MUCH">;

/**
 * The county decides a dispute, or for a seller who stays silent, and the decision is carried out: an
 * amount goes back, or (0) none. NOT_FOUND; CASE_MOVED_ON; AFTERSALE_TOO_MUCH.
 */
export const decide = (viewer: Viewer, { amountFen, note, ...seen }: Decision): Promise<Answer> =>
  onCase(seen.number, () =>
    attempt<null, Extract<Answer, { ok: false }>["code"]>(async (tx) => {
      const found = await lockCase(tx, casesOfCounty(viewer), seen);
      if (!found.ok) return found;
      const { data: now } = found;
      if (now.status !== "DISPUTED") return fail("NOT_OPEN");
      const most = now.goodsFen + now.freightFen;
      if (amountFen > most) return fail("AFTERSALE_TOO_MUCH", { detail: { most: most / 100 } });
      await logAction(tx, viewer, {
        action: "aftersale:decide",
        subject: `aftersale:${now.id}`,
        after: { amountFen, note },
      });
      const said = { kind: "DECIDED", note, amountFen };
      await tellSeller(tx, now, "DECIDED");
      if (amountFen > 0) return refundCase(tx, viewer, now, said);
      const moved = await moveCase(tx, now, { to: "RESOLVED", actor: viewer, ...said });
      if (!moved) return fail("CASE_MOVED_ON");
      await tellBuyer(tx, moved, "RESOLVED");
      return done;
    }),
  );

type Proof = Seen & { text: string; photos: string[]; voice: string | null };

/** A side shows what it has: photos, a voice, words. NOTHING_GIVEN for none of them. */
export const addProof = (
  viewer: Viewer,
  { text, photos, voice, ...seen }: Proof,
): Promise<Result<null, Refusal | "NOT_OPEN" | "NOTHING_GIVEN" | "ASSET_GONE">> =>
  onCase(seen.number, () =>
    attempt<null, Refusal | "NOT_OPEN" | "NOTHING_GIVEN" | "ASSET_GONE">(async (tx) => {
      const buyer = await lockCase(tx, casesOfBuyer(viewer), seen);
      const found = buyer.ok ? buyer : await lockCase(tx, casesOfSeller(viewer), seen);
      if (!found.ok) return found;
      const { id, status, closedAt } = found.data;
      if (closedAt || status === "REFUNDING") return fail("NOT_OPEN");
      const assets = [...photos, ...(voice ? [voice] : [])];
      if (assets.length === 0 && text.length === 0) return fail("NOTHING_GIVEN");
      const isOwn =
        (await ownsAssets(tx, viewer, "private-image", photos)) &&
        (await ownsAssets(tx, viewer, "private-voice", voice ? [voice] : []));
      if (!isOwn) return fail("ASSET_GONE");
      const side = buyer.ok ? ("BUYER" as const) : ("SELLER" as const);
      const rows = assets.length > 0 ? assets.map((assetId) => ({ assetId })) : [{ assetId: null }];
      await tx.afterSaleEvidence.createMany({
        data: rows.map(({ assetId }, index) => ({
          afterSaleId: id,
          side,
          assetId,
          text: index === 0 ? text : "",
        })),
      });
      await noteOnCase(tx, viewer, { id, from: status, to: status }, { kind: `PROOF_${side}` });
      return done;
    }),
  );
