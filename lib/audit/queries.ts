import "server-only";
import { mayAct, type Viewer } from "@/lib/platform/auth";
import { dayBegins, dayEnds } from "@/lib/platform/clock";
import { containing, db, type Prisma } from "@/lib/platform/db";
import type { Locale } from "@/lib/platform/i18n";
import { phoneWanted } from "@/lib/platform/phone";
import { changesOf, nameIn } from "./changes";
import { type ActionQuestion, type ActionView, actGroups } from "./index";
import { namesOf, partsOf } from "./subjects";

export { markOf } from "./meanwhile";

const PAGE = 50;
const MOST_IN_A_FILE = 5_000;
const MOST_NAMESAKES = 100;

type Row = Prisma.ActionLogModel;

function within(from: string | null, to: string | null): Prisma.DateTimeFilter {
  return {
    ...(from && { gte: dayBegins(from) }),
    ...(to && { lt: dayEnds(to) }),
  };
}

async function idsOf(who: string): Promise<string[]> {
  const phone = phoneWanted(who);
  const users = await db.user.findMany({
    where: phone ? { phone } : { name: containing(who) },
    select: { id: true },
    take: MOST_NAMESAKES,
  });
  return users.map(({ id }) => id);
}

async function whereOf(question: ActionQuestion): Promise<Prisma.ActionLogWhereInput> {
  const { who, group, onBehalf, subject, from, to, after } = question;
  const last = after
    ? await db.actionLog.findUnique({ where: { id: after }, select: { at: true } })
    : null;
  const people = who ? { in: await idsOf(who) } : null;
  const begun = last &&
    after && { OR: [{ at: { lt: last.at } }, { at: last.at, id: { lt: after } }] };
  return {
    AND: [
      { at: within(from, to) },
      // Says to the index where to begin; the line below it, exactly where.
      ...(last ? [{ at: { lte: last.at } }] : []),
      ...(begun ? [begun] : []),
      ...(people ? [{ OR: [{ actorId: people }, { onBehalfOfId: people }] }] : []),
      ...(group ? [{ action: { in: [...actGroups[group]] } }] : []),
      ...(onBehalf ? [{ onBehalfOfId: { not: null } }] : []),
      ...(subject ? [{ subject }] : []),
    ],
  };
}

async function peopleOf(rows: Row[]): Promise<Map<string, string>> {
  const ids = rows.flatMap(({ actorId, onBehalfOfId }) => [actorId, onBehalfOfId]);
  const named = {
    where: { id: { in: [...new Set(ids.flatMap((id) => id ?? []))] } },
    select: { id: true, name: true },
  };
  const [users, keys] = await Promise.all([db.user.findMany(named), db.shopKey.findMany(named)]);
  return new Map([...users, ...keys].map(({ id, name }) => [id, name]));
}

async function toViews(rows: Row[], locale: Locale): Promise<ActionView[]> {
  const [people, names] = await Promise.all([
    peopleOf(rows),
    namesOf(
      rows.map(({ subject }) => subject),
      locale,
    ),
  ]);
  const nameOf = (id: string | null) => (id ? (people.get(id) ?? "") : "");
  return rows.map((row) => {
    const { kind, id } = partsOf(row.subject);
    return {
      id: row.id,
      at: row.at.toISOString(),
      action: row.action,
      actor: nameOf(row.actorId),
      actorKind: row.actorKind,
      onBehalfOf: nameOf(row.onBehalfOfId),
      reason: row.reason,
      subjectKind: kind,
      subjectId: id,
      subject: names.get(row.subject) ?? (nameIn(row.before, locale) || nameIn(row.after, locale)),
      changes: changesOf(row.before, row.after),
    };
  });
}

async function read(question: ActionQuestion, take: number) {
  return db.actionLog.findMany({
    where: await whereOf(question),
    orderBy: [{ at: "desc" }, { id: "desc" }],
    take,
  });
}

/** Who did what, the newest first, a page at a time; nothing for who may not read it. */
export async function listActions(
  viewer: Viewer,
  question: ActionQuestion,
  locale: Locale,
): Promise<{ actions: ActionView[]; next: string | null }> {
  if (!mayAct(viewer, "audit:read")) return { actions: [], next: null };
  const rows = await read(question, PAGE + 1);
  const actions = await toViews(rows.slice(0, PAGE), locale);
  return { actions, next: rows.length > PAGE ? (actions.at(-1)?.id ?? null) : null };
}

/** The same for a file: up to 5,000 lines. */
export async function exportActions(
  viewer: Viewer,
  question: ActionQuestion,
  locale: Locale,
): Promise<ActionView[]> {
  if (!mayAct(viewer, "audit:read")) return [];
  return toViews(await read({ ...question, after: null }, MOST_IN_A_FILE), locale);
}
