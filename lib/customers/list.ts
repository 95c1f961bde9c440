import "server-only";
import { shopsFor, type Viewer } from "@/lib/platform/auth";
import { db, Prisma } from "@/lib/platform/db";
import { freshenShops } from "@/lib/reporting/queries";
import { findBuyer } from "./buyer";
import type { CustomerCard, TagCount } from "./index";
import { isCounted, quietBefore, readRows, toCard } from "./read";

const PAGE = 24;
const MOST_TAGS_SHOWN = 20;
const ENDING = 4;

export type CustomersWanted = {
  shopId: string;
  /** A piece of a name, note or tag, or the end of a phone; "" for everybody. */
  text: string;
  tag: string | null;
  /** Only who has not bought for sixty days. */
  isQuiet: boolean;
  /** The `next` of the page before. */
  after: string | null;
};

const mayRead = (viewer: Viewer, shopId: string) =>
  shopsFor(viewer, "customer:see").includes(shopId);

/** Orders `o` of a shop that were sent to this name, or a phone with this end, and were no gift. */
function sentTo(text: string): Prisma.Sql {
  const digits = text.replace(/[\s-]/g, "");
  return /^\+?\d+$/.test(digits) && digits.length >= ENDING
    ? Prisma.sql`right(o.phone, ${digits.length}) = ${digits}`
    : Prisma.sql`strpos(lower(o.recipient), lower(${text})) > 0`;
}

/** Keys of buyers whose orders, whose name in a conversation, or what the shop wrote of them, has this. */
const matching = (shopId: string, text: string) => Prisma.sql`
  SELECT coalesce(g."userId"::text, g.phone) FROM "Order" o JOIN "OrderGroup" g ON g.id = o."groupId"
  WHERE o."shopId" = ${shopId}::uuid AND NOT o."isGift" AND ${sentTo(text)}
  UNION
  SELECT c."userId"::text FROM "Conversation" c JOIN "User" u ON u.id = c."userId"
  WHERE c."shopId" = ${shopId}::uuid AND strpos(lower(u.name), lower(${text})) > 0
  UNION
  SELECT n."buyerKey" FROM "CustomerNote" n WHERE n."shopId" = ${shopId}::uuid
    AND strpos(lower(n.note || ' ' || array_to_string(n.tags, ' ')), lower(${text})) > 0`;

/** Who stands behind this one in the order of the list. */
async function behind(viewer: Viewer, shopId: string, after: string): Promise<Prisma.Sql> {
  const last = await findBuyer(viewer, after);
  if (last?.shopId !== shopId) return Prisma.sql`true`;
  return Prisma.sql`(b."lastOn", b."buyerKey") < (
    SELECT l."lastOn", l."buyerKey" FROM "ShopBuyer" l
    WHERE l."shopId" = ${shopId}::uuid AND l."buyerKey" = ${last.key})`;
}

/** Who bought from a shop, whoever bought last first; `next` is the cursor of the following page or null. */
export async function listCustomers(
  viewer: Viewer,
  { shopId, text, tag, isQuiet, after }: CustomersWanted,
  now = new Date(),
): Promise<{ customers: CustomerCard[]; next: string | null }> {
  if (!mayRead(viewer, shopId)) return { customers: [], next: null };
  await freshenShops([shopId]);
  const wanted = [
    Prisma.sql`b."shopId" = ${shopId}::uuid`,
    text ? Prisma.sql`b."buyerKey" IN (${matching(shopId, text)})` : Prisma.sql`true`,
    tag ? Prisma.sql`own.tags @> ARRAY[${tag}::text]` : Prisma.sql`true`,
    isQuiet ? Prisma.sql`b."lastOn" < ${quietBefore(now)}` : Prisma.sql`true`,
    after ? await behind(viewer, shopId, after) : Prisma.sql`true`,
  ];
  const rows = await readRows(Prisma.join(wanted, " AND "), PAGE + 1, now);
  const customers = rows.slice(0, PAGE).filter(isCounted).map(toCard);
  return { customers, next: rows.length > PAGE ? (customers.at(-1)?.order ?? null) : null };
}

/** The tags of a shop, those on most buyers first. */
export async function listTags(viewer: Viewer, shopId: string): Promise<TagCount[]> {
  if (!mayRead(viewer, shopId)) return [];
  return db.$queryRaw<TagCount[]>(Prisma.sql`
    SELECT tag, count(*)::int AS count FROM "CustomerNote" own, unnest(own.tags) AS tag
    WHERE own."shopId" = ${shopId}::uuid
    GROUP BY tag ORDER BY count DESC, tag LIMIT ${MOST_TAGS_SHOWN}`);
}
