import { db, type RequirementKind, type ShopStatus } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { createUser } from "./people";
import { ensureCounty, ensureVillage, unique } from "./shops";

type Wishes = {
  owner?: { id: string };
  status?: ShopStatus;
  /** It is written to this shop of the owner instead of a new one. */
  shop?: { id: string };
};

const photoData = (ownerId: string) => ({
  ownerId,
  kind: "IMAGE" as const,
  key: unique("images/test"),
  checksum: newId(),
});

export const createPhoto = (owner: { id: string }) =>
  db.asset.create({ data: photoData(owner.id) });

/** Somebody's complete application: crafts, on their word alone, and one photographed paper that waits. */
export async function createApplication(wishes: Wishes = {}) {
  await ensureCounty();
  const village = await ensureVillage();
  const owner = wishes.owner ?? (await createUser({ name: "王桂花" }));
  const status = wishes.status ?? "SUBMITTED";
  const photo = await createPhoto(owner);
  const answers = [
    { kind: "LICENCE_OR_EXEMPTION" as RequirementKind, attested: true },
    { kind: "GEM_CERTIFICATE" as RequirementKind, assetId: photo.id },
  ];
  const submittedAt = status === "SUBMITTED" ? new Date() : null;
  const columns = {
    status,
    nameZh: "王桂花的店",
    nameEn: "Wang Guihua's Shop",
    keeperZh: "王桂花",
    keeperEn: "Wang Guihua",
    phone: "+8613800138009",
    villageId: village.id,
    portraitId: photo.id,
  };
  const application = {
    create: {
      placed: true,
      sells: ["CRAFT" as const],
      submittedAt,
      requirements: { create: answers.map((given) => ({ ...given, state: "GIVEN" as const })) },
    },
  };
  const members = { create: { userId: owner.id, role: "OWNER" as const } };
  const shop = wishes.shop
    ? await db.shop.update({ where: { id: wishes.shop.id }, data: { ...columns, application } })
    : await db.shop.create({ data: { ...columns, slug: unique("new"), members, application } });
  return { shop, owner, photo, seen: (submittedAt ?? new Date()).toISOString() };
}
