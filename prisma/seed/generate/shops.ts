import type pg from "pg";
import { DAY } from "@/lib/platform/clock";
import { ownProduce } from "../content/shops/licences";
import { SPAN } from "./calendar";
import { idsAt } from "./ids";
import { keeperOf } from "./names";
import { at, randomFrom } from "./random";
import { Sheet } from "./sheet";

const NAMED_CAST = { from: 8_000, to: 8_099 };
const DEMO_NUMBERS = 10_000;

/** A number of the demo range that none of the named people has. */
function ownerPhone(serial: number) {
  const size = NAMED_CAST.to - NAMED_CAST.from + 1;
  const number = serial < NAMED_CAST.from ? serial : serial + size;
  if (number >= DEMO_NUMBERS) throw new Error(`The demo range has no number for shop ${serial}.`);
  return `+861380013${String(number).padStart(4, "0")}`;
}

type Ground = { villageId: string; countyEn: string; bannerId: string | null };

const sheets = () => ({
  users: new Sheet("User", ["id uuid", "phone", "name", "createdAt time"]),
  households: new Sheet("Household", [
    "id uuid",
    "villageId uuid",
    "nameZh",
    "nameEn",
    "memberCount int",
  ]),
  shops: new Sheet("Shop", [
    ...["id uuid", "slug", "kind", "status", "nameZh", "nameEn", "keeperZh", "keeperEn"],
    ...["greetingZh", "greetingEn", "storyZh", "storyEn", "licence", "phone", "allowsCod bool"],
    ...["openedAt time", "createdAt time", "villageId uuid", "householdId uuid", "bannerId uuid"],
  ]),
  members: new Sheet("ShopMember", [
    "id uuid",
    "shopId uuid",
    "userId uuid",
    "role",
    "createdAt time",
  ]),
});

const ground = `
  SELECT v.id AS "villageId", v."countyEn",
    (SELECT s."bannerId" FROM "Shop" s WHERE s."villageId" = v.id ORDER BY s.slug LIMIT 1) AS "bannerId"
  FROM "Village" v ORDER BY v.slug`;

const words = (keeper: { keeperZh: string; keeperEn: string }) => [
  `${keeper.keeperZh}山货铺`,
  `${keeper.keeperEn}'s Hill Produce`,
  keeper.keeperZh,
  keeper.keeperEn,
  "都是自家地里的，吃着放心再来。",
  "All from our own plots. Come back if you like it.",
  "几亩梯田，一头骡子，收下来就上架。",
  "A few terraces and a mule; what we harvest goes on the shelf.",
];

/** Adds household shops with their owners, spread over the villages that are there. */
export async function addShops(client: pg.ClientBase, count: number, now: number) {
  if (count === 0) return;
  const { rows: grounds } = await client.query<Ground>(ground);
  const {
    rows: [made],
  } = await client.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM "Shop" WHERE slug LIKE 'farm-%'`,
  );
  const first = made?.count ?? 0;
  const random = randomFrom(first + 11);
  const into = sheets();
  for (let serial = first; serial < first + count; serial += 1) {
    const opened = now - SPAN - random.between(1, 300) * DAY;
    const id = idsAt(opened, serial);
    const keeper = keeperOf(random.between(0, 119));
    const phone = ownerPhone(serial);
    const { villageId, bannerId } = at(grounds, serial % grounds.length);
    const members = random.between(2, 6);
    into.users.add([id(0), phone, keeper.keeperZh, opened]);
    into.households.add([id(1), villageId, keeper.familyZh, keeper.familyEn, members]);
    into.shops.add([
      ...[id(2), `farm-${String(serial).padStart(5, "0")}`, "HOUSEHOLD", "OPEN", ...words(keeper)],
      ...[ownProduce, phone, random.chance(0.7), opened, opened],
      ...[villageId, id(1), bannerId],
    ]);
    into.members.add([id(3), id(2), id(0), "OWNER", opened]);
  }
  for (const sheet of Object.values(into)) await sheet.copy(client);
}
