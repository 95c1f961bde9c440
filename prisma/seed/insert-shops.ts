import { DAY, inFuture } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { demo } from "./content";
import { insertCarriers } from "./insert-basics";
import type { Places } from "./insert-places";
import { known } from "./pictures";

/** Shops with their freight, people with what they may do; answers shop slug → id. */
export async function insertShops(pictures: Map<string, string>, places: Places) {
  const shops = new Map(demo.shops.map((shop) => [shop.slug, newId()]));
  await insertCarriers(db);
  await db.shop.createMany({
    data: demo.shops.map(
      ({ village, household, banner, portrait, carriers: _, openedAt, ...shop }) => ({
        ...shop,
        id: known(shops, shop.slug),
        openedAt: new Date(openedAt),
        villageId: known(places.villages, village),
        householdId: household && known(places.households, household),
        bannerId: known(pictures, banner),
        portraitId: known(pictures, portrait),
      }),
    ),
  });
  await db.freightRule.createMany({
    data: demo.freightRules.map(({ shop, provinceCodes, ...rule }) => ({
      ...rule,
      provinceCodes: [...provinceCodes],
      shopId: shop && known(shops, shop),
    })),
  });
  for (const person of demo.people) await insertPerson(person, shops);
  for (const invite of demo.invites) await insertInvite(invite, known(shops, invite.shop));
  return shops;
}

/** A demo may stand for a year before somebody says yes. */
async function insertInvite({ shop: _, ...invite }: (typeof demo.invites)[number], shopId: string) {
  const owner = await db.shopMember.findFirstOrThrow({ where: { shopId, role: "OWNER" } });
  await db.shopInvite.create({
    data: { ...invite, shopId, invitedBy: owner.userId, expiresAt: inFuture(365 * DAY) },
  });
}

async function insertPerson(
  { key: _, shops: roles, grants, addresses, ...person }: (typeof demo.people)[number],
  shops: Map<string, string>,
) {
  const stations = await db.station.findMany({ select: { id: true, code: true } });
  const stationIds = new Map(stations.map(({ id, code }) => [code, id]));
  await db.user.create({
    data: {
      ...person,
      memberships: {
        create: roles.map(({ shop, role }) => ({ shopId: known(shops, shop), role })),
      },
      grants: {
        create: grants.map(({ role, station }) => ({
          role,
          scope: station ? "STATION" : "COUNTY",
          scopeId: station && known(stationIds, station),
        })),
      },
      addresses: { create: [...addresses] },
    },
  });
}
