import { handIn } from "@/lib/cash/mutations";
import { listStationCash } from "@/lib/cash/queries";
import { handOut } from "@/lib/collection/mutations";
import { db, Prisma } from "@/lib/platform/db";
import { waitingAtStation } from "@/tests/factories/collection";

/** What the books say of an account, of one holder. */
export async function booksOf(account: string, holder = ""): Promise<number> {
  const [row] = await db.$queryRaw<{ fen: bigint }[]>(Prisma.sql`
    SELECT coalesce(sum("amountFen"), 0)::bigint AS fen FROM "LedgerLeg"
    WHERE account::text = ${account} AND holder = ${holder}`);
  return Number(row?.fen);
}

/** A station that has taken the cash of one order at its counter. */
export async function stationWithCash() {
  const made = await waitingAtStation();
  const { assistant, number, code, order, station } = made;
  const cashFen = order.totalFen;
  const given = await handOut(assistant, { scan: number, code: await code(), cashFen });
  if (!given.ok) throw new Error(given.code);
  const wish = { stationId: station.id, seenFen: cashFen, countedFen: cashFen, note: "" };
  const till = async () => {
    const { tills, handIns } = await listStationCash(assistant, "zh");
    const [first] = tills;
    if (!first) throw new Error("no till");
    return { ...first, handIns };
  };
  return { ...made, cashFen, wish, till, stationId: station.id };
}

/** The same with its till handed in, open. */
export async function handedIn() {
  const made = await stationWithCash();
  const given = await handIn(made.assistant, made.wish);
  if (!given.ok) throw new Error(given.code);
  const { open } = await made.till();
  if (!open) throw new Error("nothing open");
  return { ...made, id: open.id };
}
