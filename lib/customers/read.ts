import "server-only";
import { businessDay } from "@/lib/platform/clock";
import { db, Prisma } from "@/lib/platform/db";
import { fen } from "@/lib/platform/money";
import { hidden, readable } from "@/lib/platform/phone";
import { type CustomerCard, QUIET_DAYS } from "./index";

export type Row = {
  key: string;
  /** Null while what they bought is being counted anew. */
  order: string | null;
  orders: number;
  netFen: bigint;
  firstOn: string;
  lastOn: string;
  isQuiet: boolean;
  note: string;
  tags: string[];
  remindedAt: Date | null;
  /** Of who has talked with the shop. */
  called: string | null;
  /** Of their open order that is no gift, else of the newest such. */
  recipient: string | null;
  phone: string | null;
  isOpen: boolean;
};

/** The account of the buyer `b`; null for a guest. */
const account = Prisma.sql`CASE WHEN b."buyerKey" ~ '^[0-9a-f]{8}-' THEN b."buyerKey"::uuid END`;

/** Of the buyer `b`: their newest order, and under which name and phone they had things sent to themselves. */
const bought = Prisma.sql`
  SELECT (array_agg(o.number ORDER BY o.id DESC))[1] AS "order",
    (array_agg(o.recipient ORDER BY o.status = 'CONFIRMED' DESC, o.id DESC) FILTER (WHERE NOT o."isGift"))[1] AS recipient,
    (array_agg(o.phone ORDER BY o.status = 'CONFIRMED' DESC, o.id DESC) FILTER (WHERE NOT o."isGift"))[1] AS phone,
    coalesce(bool_or(o.status = 'CONFIRMED') FILTER (WHERE NOT o."isGift"), false) AS "isOpen"
  FROM "OrderGroup" g JOIN "Order" o ON o."groupId" = g.id AND o."shopId" = b."shopId"
  WHERE (g."userId" = ${account} OR (g."userId" IS NULL AND g.phone = b."buyerKey"))
    AND o.status IN ('CONFIRMED', 'COMPLETED')`;

/** Last bought before this day: not for sixty days. */
export const quietBefore = (now: Date) =>
  Prisma.sql`(${businessDay(now)}::date - ${QUIET_DAYS}::int)`;

/**
 * Buyers `b` that this names, with what the shop keeps (`own`), newest first; what they bought is looked up
 * for these alone.
 */
export const readRows = (where: Prisma.Sql, most: number, now = new Date()) =>
  db.$queryRaw<Row[]>(Prisma.sql`
    SELECT b."buyerKey" AS key, b.orders, b."netFen", b."firstOn"::text AS "firstOn", b."lastOn"::text AS "lastOn",
      b."lastOn" < ${quietBefore(now)} AS "isQuiet", coalesce(b.note, '') AS note,
      coalesce(b.tags, '{}') AS tags, b."remindedAt", talk.called, bought.*
    FROM (
      SELECT b.*, own.note, own.tags, own."remindedAt" FROM "ShopBuyer" b
      LEFT JOIN "CustomerNote" own ON own."shopId" = b."shopId" AND own."buyerKey" = b."buyerKey"
      WHERE ${where}
      ORDER BY b."lastOn" DESC, b."buyerKey" DESC LIMIT ${most}
    ) b
    LEFT JOIN LATERAL (
      SELECT u.name AS called FROM "Conversation" c JOIN "User" u ON u.id = c."userId"
      WHERE c."shopId" = b."shopId" AND c."userId" = ${account}
    ) talk ON true
    CROSS JOIN LATERAL (${bought}) bought
    ORDER BY b."lastOn" DESC, b."buyerKey" DESC`);

type Counted = Row & { order: string };

export const isCounted = (row: Row): row is Counted => row.order !== null;

const hiddenName = (name: string) => name && `${[...name][0]}**`;

export function toCard(row: Counted): CustomerCard {
  const { called, recipient, phone, isOpen, netFen, key: _, remindedAt: __, ...rest } = row;
  const [name, number] = [recipient ?? "", phone ?? ""];
  return {
    ...rest,
    name: called || (isOpen ? name : hiddenName(name)),
    phone: isOpen ? readable(number) : hidden(number),
    spentFen: fen(Number(netFen)),
  };
}
