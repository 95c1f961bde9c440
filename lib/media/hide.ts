import "server-only";
import { type AssetKind, db } from "@/lib/platform/db";
import { drop, read, store } from "@/lib/platform/storage";
import { filesOf } from "./files";
import { PRIVATE_PREFIX } from "./index";
import { usedInPrivate } from "./used";

const AT_ONCE = 200;

type Row = { id: string; kind: AssetKind; key: string };

/** Copies first, then the row, then the old files go: whenever it stops, every row has its files. */
async function hide(asset: Row) {
  const hidden = { ...asset, key: PRIVATE_PREFIX + asset.key };
  const [from, to] = [filesOf(asset), filesOf(hidden)];
  for (const [at, name] of from.entries()) {
    const bytes = await read(name);
    if (bytes) await store(to[at] ?? "", bytes, true);
  }
  const { count } = await db.asset.updateMany({
    where: { id: asset.id, key: asset.key },
    data: { key: hidden.key },
  });
  if (count > 0) await Promise.all(from.map(drop));
  return count;
}

/** Moves papers and statements that were stored for everybody under the private prefix; answers how many. */
export async function hidePapers(): Promise<number> {
  const shown = await db.asset.findMany({
    where: { ...usedInPrivate, NOT: { key: { startsWith: PRIVATE_PREFIX } } },
    take: AT_ONCE,
    select: { id: true, kind: true, key: true },
  });
  let count = 0;
  for (const asset of shown) count += await hide(asset);
  return count;
}
