import "server-only";
import { ownsAssets } from "@/lib/media/queries";
import { shopsFor, type Viewer } from "@/lib/platform/auth";
import { attempt, Prisma, type Transaction } from "@/lib/platform/db";
import { done, fail, ok, type Result } from "@/lib/platform/result";
import type { DropInput, KeepInput } from "./forms";
import { MOST_ANSWERS } from "./index";

type Said = { shopId: string; text: string; assetId: string | null };

/** Two that are kept at once are counted one after the other. */
const lockShop = (tx: Transaction, id: string) =>
  tx.$queryRaw(Prisma.sql`SELECT 1 FROM "Shop" WHERE id = ${id}::uuid FOR NO KEY UPDATE`);

const keptBy = (viewer: Viewer) => ({ shopId: { in: shopsFor(viewer, "answer:keep") } });

const livingOf = (tx: Transaction, shopId: string) =>
  tx.quickAnswer.aggregate({
    where: { shopId, droppedAt: null },
    _count: true,
    _min: { place: true },
    _max: { place: true },
  });

/** What somebody of the shop has said, in a conversation of it. */
async function saidIn(tx: Transaction, viewer: Viewer, id: string): Promise<Said | null> {
  const said = await tx.message.findFirst({
    where: {
      id,
      side: "SHOP",
      kind: { in: ["TEXT", "VOICE"] },
      takenBackAt: null,
      conversation: keptBy(viewer),
    },
    select: { text: true, assetId: true, conversation: { select: { shopId: true } } },
  });
  return said && { shopId: said.conversation.shopId, text: said.text, assetId: said.assetId };
}

async function saidOf(
  tx: Transaction,
  viewer: Viewer,
  input: KeepInput,
): Promise<Result<Said, "NOT_FOUND" | "ASSET_GONE">> {
  if ("message" in input) {
    const said = await saidIn(tx, viewer, input.message);
    return said ? ok(said) : fail("NOT_FOUND");
  }
  const { shop: shopId } = input;
  if (!shopsFor(viewer, "answer:keep").includes(shopId)) return fail("NOT_FOUND");
  if ("text" in input) return ok({ shopId, text: input.text, assetId: null });
  const { asset } = input;
  const isOwn = await ownsAssets(tx, viewer, "private-voice", [asset]);
  return isOwn ? ok({ shopId, text: "", assetId: asset }) : fail("ASSET_GONE");
}

/**
 * Keeps words or a recording as the shop's last quick answer; the same once more is the one that is there.
 * NOT_FOUND also for what another shop said; ASSET_GONE; ANSWERS_FULL.
 */
export const keepQuickAnswer = (
  viewer: Viewer,
  input: KeepInput,
): Promise<Result<{ id: string }, "NOT_FOUND" | "ASSET_GONE" | "ANSWERS_FULL">> =>
  attempt<{ id: string }, "NOT_FOUND" | "ASSET_GONE" | "ANSWERS_FULL">(async (tx) => {
    const said = await saidOf(tx, viewer, input);
    if (!said.ok) return said;
    await lockShop(tx, said.data.shopId);
    const same = { ...said.data, droppedAt: null };
    const earlier = await tx.quickAnswer.findFirst({ where: same, select: { id: true } });
    if (earlier) return ok(earlier);
    const { _count, _max } = await livingOf(tx, said.data.shopId);
    if (_count >= MOST_ANSWERS) return fail("ANSWERS_FULL", { detail: { most: MOST_ANSWERS } });
    const data = { ...said.data, place: (_max.place ?? 0) + 1 };
    return ok(await tx.quickAnswer.create({ data, select: { id: true } }));
  });

const findMine = (tx: Transaction, viewer: Viewer, id: string) =>
  tx.quickAnswer.findFirst({
    where: { id, ...keptBy(viewer) },
    select: { shopId: true, droppedAt: true },
  });

/** Drops a quick answer, or puts back the one that was dropped last. ANSWERS_FULL when others took its place. */
export const dropQuickAnswer = (
  viewer: Viewer,
  { id, drops }: DropInput,
): Promise<Result<null, "NOT_FOUND" | "ANSWERS_FULL">> =>
  attempt<null, "NOT_FOUND" | "ANSWERS_FULL">(async (tx) => {
    const mine = await findMine(tx, viewer, id);
    if (!mine) return fail("NOT_FOUND");
    const { shopId } = mine;
    await lockShop(tx, shopId);
    if (drops) {
      await tx.quickAnswer.deleteMany({
        where: { shopId, id: { not: id }, droppedAt: { not: null } },
      });
    } else if (mine.droppedAt && (await livingOf(tx, shopId))._count >= MOST_ANSWERS) {
      return fail("ANSWERS_FULL", { detail: { most: MOST_ANSWERS } });
    }
    const data = { droppedAt: drops ? new Date() : null };
    await tx.quickAnswer.update({ where: { id }, data });
    return done;
  });

/** The one that is needed most stands before the others. */
export const putAnswerFirst = (viewer: Viewer, id: string): Promise<Result<null, "NOT_FOUND">> =>
  attempt<null, "NOT_FOUND">(async (tx) => {
    const mine = await findMine(tx, viewer, id);
    if (!mine) return fail("NOT_FOUND");
    await lockShop(tx, mine.shopId);
    const { _min } = await livingOf(tx, mine.shopId);
    await tx.quickAnswer.update({ where: { id }, data: { place: (_min.place ?? 0) - 1 } });
    return done;
  });
