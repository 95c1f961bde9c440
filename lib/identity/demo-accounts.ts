import "server-only";
import { db, type Prisma } from "@/lib/platform/db";
import { env } from "@/lib/platform/env";
import { type Locale, pick } from "@/lib/platform/i18n";
import type { Phone } from "@/lib/platform/phone";
import type { DemoAccount, DemoRole } from "./index";

const select = {
  phone: true,
  name: true,
  grants: { select: { role: true } },
  memberships: {
    where: { removedAt: null },
    select: { role: true, shop: { select: { nameZh: true, nameEn: true, openedAt: true } } },
  },
} satisfies Prisma.UserSelect;

type Row = Prisma.UserGetPayload<{ select: typeof select }>;

function roleOf({ phone, grants, memberships }: Row, asked: Set<string>): DemoRole {
  if (grants.some(({ role }) => role === "COUNTY_OFFICER")) return "officer";
  if (grants.some(({ role }) => role === "STATION_ASSISTANT")) return "assistant";
  if (grants.some(({ role }) => role === "LOGISTICS_CLERK")) return "clerk";
  const own = memberships.filter(({ role }) => role === "OWNER");
  if (own.length > 0)
    return own.every(({ shop }) => shop.openedAt === null) ? "applicant" : "seller";
  return memberships.length > 0 || asked.has(phone) ? "helper" : "shopper";
}

/** Which of these phones a shop waits for. */
async function askedToHelp(phones: string[]) {
  const open = { acceptedAt: null, revokedAt: null, expiresAt: { gt: new Date() } };
  const invites = await db.shopInvite.findMany({ where: { phone: { in: phones }, ...open } });
  return new Set(invites.map(({ phone }) => phone));
}

/** The accounts that everybody may try; none unless this shop is a demo. */
export async function listDemoAccounts(locale: Locale): Promise<DemoAccount[]> {
  if (!env.isDemo) return [];
  const rows = await db.user.findMany({
    where: { isDemo: true },
    orderBy: { phone: "asc" },
    take: 12,
    select,
  });
  const asked = await askedToHelp(rows.map(({ phone }) => phone));
  return rows.map((row) => {
    const shop = row.memberships[0]?.shop;
    return {
      phone: row.phone,
      name: row.name,
      role: roleOf(row, asked),
      shop: shop ? pick(shop, "name", locale) : "",
    };
  });
}

/** Whether this phone is one of them. */
export const isDemoAccount = async (phone: Phone) =>
  env.isDemo && (await db.user.count({ where: { phone, isDemo: true } })) > 0;
