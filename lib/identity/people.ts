import "server-only";
import { mayAct, type Viewer } from "@/lib/platform/auth";
import { containing, db, type Prisma } from "@/lib/platform/db";
import { type Locale, pick } from "@/lib/platform/i18n";
import { hidden, parsePhone, phoneWanted } from "@/lib/platform/phone";
import { holding } from "./grants";
import { roles as allRoles, type GrantView, type PersonView } from "./index";

const PAGE = 50;

const include = { user: { select: { name: true, phone: true } } } as const;
type Row = Prisma.RoleGrantGetPayload<{ include: typeof include }>;

async function stationNames(rows: { scopeId: string | null }[], locale: Locale) {
  const ids = rows.flatMap(({ scopeId }) => scopeId ?? []);
  const stations = await db.station.findMany({
    where: { id: { in: ids } },
    select: { id: true, nameZh: true, nameEn: true },
  });
  return new Map(stations.map((station) => [station.id, pick(station, "name", locale)]));
}

const toView = (row: Row, stations: Map<string, string>, viewer: Viewer): GrantView => ({
  id: row.id,
  name: row.user.name,
  phone: hidden(row.user.phone),
  role: row.role,
  place: row.scopeId ? (stations.get(row.scopeId) ?? "") : "",
  since: row.createdAt.toISOString(),
  until: row.validUntil?.toISOString() ?? null,
  isMine: viewer.kind === "user" && viewer.userId === row.userId,
});

type Question = { q: string; role: string; after: string | null; locale: Locale };

/** The last four digits of a phone find its owner; anything else is part of a name. */
function personWhere(q: string): Prisma.UserWhereInput {
  const phone = phoneWanted(q);
  return phone ? { phone } : { name: containing(q) };
}

/** Who may do what now, the newest first, a page at a time; nothing for who may not give roles. */
export async function listGrants(
  viewer: Viewer,
  { q, role, after, locale }: Question,
): Promise<{ grants: GrantView[]; next: string | null }> {
  if (!mayAct(viewer, "grant:edit")) return { grants: [], next: null };
  const roles = allRoles.filter((one) => one === role);
  const rows = await db.roleGrant.findMany({
    where: {
      ...holding(new Date()),
      ...(roles.length > 0 && { role: { in: roles } }),
      ...(q && { user: personWhere(q) }),
      ...(after && { id: { lt: after } }),
    },
    include,
    orderBy: { id: "desc" },
    take: PAGE + 1,
  });
  const page = rows.slice(0, PAGE);
  const stations = await stationNames(page, locale);
  return {
    grants: page.map((row) => toView(row, stations, viewer)),
    next: rows.length > PAGE ? (page.at(-1)?.id ?? null) : null,
  };
}

/** The owner of exactly this phone, so that an officer sees whom they trust; null when nobody has it. */
export async function findPerson(viewer: Viewer, text: string): Promise<PersonView | null> {
  const phone = parsePhone(text);
  if (!mayAct(viewer, "grant:edit") || !phone) return null;
  const user = await db.user.findUnique({
    where: { phone },
    select: { id: true, name: true, phone: true, createdAt: true },
  });
  return (
    user && { name: user.name, phone: hidden(user.phone), since: user.createdAt.toISOString() }
  );
}
