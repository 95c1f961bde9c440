import "server-only";
import { db } from "@/lib/platform/db";
import { isPrivateKey } from "./index";
import { unused } from "./used";

type PrivateFile = {
  id: string;
  /** Who sent it, while nothing points to it yet; afterwards what points to it says who may see it. */
  draftOf: string | null;
};

/** The asset to which a stored private file belongs. */
export async function findPrivateFile(name: string): Promise<PrivateFile | null> {
  if (!isPrivateKey(name)) return null;
  const asset = await db.asset.findFirst({
    where: { key: { in: [name, name.slice(0, name.lastIndexOf("/"))] } },
    select: { id: true, ownerId: true },
  });
  if (!asset) return null;
  const isDraft = (await db.asset.count({ where: { ...unused, id: asset.id } })) > 0;
  return { id: asset.id, draftOf: isDraft ? asset.ownerId : null };
}
