import { createHash } from "node:crypto";
import type pg from "pg";
import { SPAN } from "./calendar";
import { type Id, idsAt } from "./ids";
import { recipientOf } from "./names";
import { type Place, placesToSendTo } from "./places";
import { at, type Random, randomFrom } from "./random";
import { Sheet } from "./sheet";

export type Buyer = {
  userId: Id | null;
  guestHash: string | null;
  phone: string;
  recipient: string;
  place: Place;
  street: string;
};

/** China gives numbers that begin with 140 to things, never to people. */
const phoneOf = (serial: number) => `+86140${String(serial % 100_000_000).padStart(8, "0")}`;

const streets = ["和平路", "人民路", "建设街", "解放路", "新华街", "文化路", "中山路"] as const;

const streetOf = (serial: number) =>
  `${at(streets, serial % streets.length)} ${(serial % 180) + 1} 号 ${(serial % 12) + 1} 栋 ${(serial % 30) + 101}`;

const sheets = () => ({
  users: new Sheet("User", ["id uuid", "phone", "name", "createdAt time"]),
  addresses: new Sheet("Address", [
    ...[
      "id uuid",
      "userId uuid",
      "recipient",
      "phone",
      "provinceCode",
      "cityCode",
      "districtCode",
      "townshipCode",
    ],
    ...["province", "city", "district", "township", "street", "isDefault bool", "createdAt time"],
  ]),
});

function addressRow(id: Id, { userId, phone, recipient, place, street }: Buyer, since: number) {
  return [
    ...[id, userId, recipient, phone, place.provinceCode, place.cityCode, place.districtCode],
    ...[place.townshipCode, place.province, place.city, place.district],
    ...[place.township, street, true, since],
  ];
}

/** Adds people with an address who will buy, most of them more than once. */
export async function addBuyers(client: pg.ClientBase, count: number, now: number) {
  const {
    rows: [made],
  } = await client.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM "User" WHERE phone LIKE '+86140%'`,
  );
  const first = made?.count ?? 0;
  const random = randomFrom(first + 37);
  const places = await placesToSendTo(Math.min(400, count * 2), random);
  const into = sheets();
  const buyers: Buyer[] = [];
  for (let serial = first; serial < first + count; serial += 1) {
    const since = now - SPAN - random.between(1, 1_000_000);
    const id = idsAt(since, serial);
    const facts = {
      phone: phoneOf(serial),
      recipient: recipientOf(serial),
      street: streetOf(serial),
    };
    const buyer = { userId: id(800), guestHash: null, place: random.of(places), ...facts };
    into.users.add([id(800), buyer.phone, buyer.recipient, since]);
    into.addresses.add(addressRow(id(801), buyer, since));
    buyers.push(buyer);
  }
  for (const sheet of Object.values(into)) await sheet.copy(client);
  return { pick: picker(buyers, places) };
}

export type Buyers = Awaited<ReturnType<typeof addBuyers>>;

const GUESTS = 0.25;

/** Somebody who buys now: often one of the regulars, sometimes a guest. */
const picker =
  (buyers: readonly Buyer[], places: readonly Place[]) => (random: Random, serial: number) => {
    if (!random.chance(GUESTS)) return at(buyers, Math.floor(buyers.length * random.next() ** 2));
    return {
      userId: null,
      guestHash: createHash("sha256").update(`guest ${serial}`).digest("base64url"),
      phone: phoneOf(99_999_999 - (serial % 40_000_000)),
      recipient: recipientOf(random.between(0, 39)),
      place: random.of(places),
      street: streetOf(random.between(0, 9_999)),
    };
  };
