import "server-only";
import { shopsFor, type Viewer } from "@/lib/platform/auth";
import { db } from "@/lib/platform/db";
import { type Locale, pick } from "@/lib/platform/i18n";
import { helperRoles, type MyInvite, type Team } from "./index";

const ORDER = ["OWNER", ...helperRoles];
const open = { acceptedAt: null, revokedAt: null, role: { in: [...helperRoles] } };

const isHelperRole = (role: string) => helperRoles.find((one) => one === role) ?? "HOST";

/** Who works in the shop, for its members; phones and open invites only for its owner. */
export async function findTeam(viewer: Viewer, shopId: string): Promise<Team | null> {
  if (viewer.kind !== "user" || !shopsFor(viewer, "shop:enter").includes(shopId)) return null;
  const owns = shopsFor(viewer, "team:edit").includes(shopId);
  const [members, invites] = await Promise.all([
    db.shopMember.findMany({
      where: { shopId, removedAt: null },
      orderBy: { createdAt: "asc" },
      include: { user: { select: { name: true, phone: true } } },
    }),
    owns
      ? db.shopInvite.findMany({ where: { shopId, ...open }, orderBy: { createdAt: "desc" } })
      : [],
  ]);
  const now = new Date();
  return {
    members: members
      .toSorted((one, other) => ORDER.indexOf(one.role) - ORDER.indexOf(other.role))
      .map(({ id, role, user, userId, createdAt }) => ({
        id,
        role,
        name: user.name,
        phone: owns ? user.phone : null,
        isMe: userId === viewer.userId,
        since: createdAt.toISOString(),
      })),
    invites: invites.map(({ id, name, role, phone, expiresAt }) => ({
      id,
      name,
      phone,
      role: isHelperRole(role),
      until: expiresAt.toISOString(),
      isOver: expiresAt <= now,
    })),
  };
}

/** The open questions to this viewer's phone. */
const mine = (phone: string) => ({
  ...open,
  phone,
  expiresAt: { gt: new Date() },
  shop: { status: { not: "CLOSED" as const } },
});

/** The shops that ask this viewer to help, the newest first. */
export async function listMyInvites(viewer: Viewer, locale: Locale): Promise<MyInvite[]> {
  if (viewer.kind !== "user") return [];
  const rows = await db.shopInvite.findMany({
    where: mine(viewer.phone),
    orderBy: { createdAt: "desc" },
    include: { shop: { select: { nameZh: true, nameEn: true } } },
  });
  const inviters = await db.user.findMany({
    where: { id: { in: rows.map(({ invitedBy }) => invitedBy) } },
    select: { id: true, name: true },
  });
  return rows.map(({ id, shop, invitedBy, role, expiresAt }) => ({
    id,
    shop: pick(shop, "name", locale),
    from: inviters.find((user) => user.id === invitedBy)?.name ?? "",
    role: isHelperRole(role),
    until: expiresAt.toISOString(),
  }));
}

/** How many shops ask this viewer to help. */
export const countMyInvites = async (viewer: Viewer): Promise<number> =>
  viewer.kind === "user" ? db.shopInvite.count({ where: mine(viewer.phone) }) : 0;
