import "server-only";
import { shopsFor, type Viewer } from "@/lib/platform/auth";
import { db } from "@/lib/platform/db";
import { type Locale, pick } from "@/lib/platform/i18n";
import { wordsOf } from "./act-words";
import type { Act, ObjectionView } from "./index";

const PAGE = 20;

const lineSelect = {
  id: true,
  action: true,
  subject: true,
  after: true,
  actorId: true,
  onBehalfOfId: true,
  delegationId: true,
  reason: true,
  at: true,
} as const;

type Line = Awaited<ReturnType<typeof readLines>>[number];

const readLines = (where: object, take: number) =>
  db.actionLog.findMany({ where, orderBy: { id: "desc" }, take, select: lineSelect });

const present = (ids: (string | null)[]) => [...new Set(ids.filter((id) => id !== null))];

/** Lines of the record with who did it, for which shop, in words. */
async function readActs(lines: Line[], locale: Locale) {
  const [words, users, consents] = await Promise.all([
    wordsOf(lines, locale),
    db.user.findMany({
      where: { id: { in: present(lines.map(({ actorId }) => actorId)) } },
      select: { id: true, name: true },
    }),
    db.delegation.findMany({
      where: { id: { in: present(lines.map(({ delegationId }) => delegationId)) } },
      select: { id: true, shop: { select: { nameZh: true, nameEn: true } } },
    }),
  ]);
  return lines.map((line, at) => {
    const shop = consents.find(({ id }) => id === line.delegationId)?.shop;
    return {
      id: line.id,
      key: words[at]?.key ?? "other",
      values: words[at]?.values ?? {},
      by: users.find(({ id }) => id === line.actorId)?.name ?? "",
      shop: shop ? pick(shop, "name", locale) : "",
      reason: line.reason,
      at: line.at.toISOString(),
    };
  });
}

/** What was done in this viewer's name, the last first; one page, and where the next begins. */
export async function listActs(
  viewer: Viewer,
  cursor: string | null,
  locale: Locale,
): Promise<{ acts: Act[]; next: string | null }> {
  if (viewer.kind !== "user" || shopsFor(viewer, "consent:edit").length === 0)
    return { acts: [], next: null };
  const where = { onBehalfOfId: viewer.userId, ...(cursor && { id: { lt: cursor } }) };
  const lines = await readLines(where, PAGE + 1);
  const page = lines.slice(0, PAGE);
  const [acts, objections] = await Promise.all([
    readActs(page, locale),
    db.objection.findMany({
      where: { logId: { in: page.map(({ id }) => id) } },
      select: { logId: true, settledAt: true, note: true },
    }),
  ]);
  const next = lines.length > PAGE ? (page.at(-1)?.id ?? null) : null;
  return {
    acts: acts.map((act) => {
      const found = objections.find(({ logId }) => logId === act.id);
      return {
        ...act,
        objection: found ? { settled: found.settledAt !== null, note: found.note } : null,
      };
    }),
    next,
  };
}

/** The acts to which villagers have objected, for the county; by the ids of the objections. */
export async function readObjected(
  objections: {
    id: string;
    logId: string;
    userId: string;
    createdAt: Date;
    settledAt: Date | null;
    note: string;
  }[],
  locale: Locale,
): Promise<ObjectionView[]> {
  const lines = await readLines({ id: { in: objections.map(({ logId }) => logId) } }, 200);
  const [acts, villagers] = await Promise.all([
    readActs(lines, locale),
    db.user.findMany({
      where: { id: { in: objections.map(({ userId }) => userId) } },
      select: { id: true, name: true },
    }),
  ]);
  return objections.flatMap(({ id, logId, userId, createdAt, settledAt, note }) => {
    const act = acts.find((candidate) => candidate.id === logId);
    return act
      ? {
          id,
          act,
          note,
          villager: villagers.find((user) => user.id === userId)?.name ?? "",
          at: createdAt.toISOString(),
          settledAt: settledAt?.toISOString() ?? null,
        }
      : [];
  });
}
