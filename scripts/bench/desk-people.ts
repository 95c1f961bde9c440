import { encode } from "next-auth/jwt";
import type pg from "pg";
import { newId } from "@/lib/platform/ids";

export type Visitor = { userId: string; cookie: string };

const theBusiest = `
  SELECT m."userId" AS id FROM "ShopMember" m
  WHERE m.role = 'OWNER' AND m."removedAt" IS NULL
  ORDER BY (SELECT count(*) FROM "Order" o WHERE o."shopId" = m."shopId") DESC LIMIT 1`;
const anOfficer = `SELECT "userId" AS id FROM "RoleGrant" WHERE role = 'COUNTY_OFFICER' LIMIT 1`;

/** A session row and its cookie, as signing in leaves them. */
async function signIn(client: pg.Client, who: string, secret: string): Promise<Visitor> {
  const { rows } = await client.query<{ id: string }>(who);
  const [user] = rows;
  if (!user) throw new Error("Nobody to visit the pages");
  const sid = newId();
  await client.query(
    `INSERT INTO "Session" (id, "userId", "expiresAt") VALUES ($1, $2, now() + interval '1 day')`,
    [sid, user.id],
  );
  return { userId: user.id, cookie: `session=${await encode({ token: { sid }, secret })}` };
}

/** The owner of the shop with most orders, and an officer of the county. */
export async function ownerAndOfficer(client: pg.Client, secret: string) {
  return {
    owner: await signIn(client, theBusiest, secret),
    officer: await signIn(client, anOfficer, secret),
  };
}
