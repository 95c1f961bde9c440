import { db, type RequirementKind, type ShopStatus } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { createUser } from "./people";
import { ensureCounty, ensureVillage, unique } from "./shops";

type Wishes = { owner?: { id: string }; status?: ShopStatus };

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
  const shop = await db.shop.create({
    data: {
      slug: unique("new"),
      status,
      nameZh: "王桂花的店",
      nameEn: "Wang Guihua's Shop",
      keeperZh: "王桂花",
      keeperEn: "Wang Guihua",
      phone: "+8613800138009",
      villageId: village.id,
      portraitId: photo.id,
      members: { create: { userId: owner.id, role: "OWNER" } },
      application: {
        create: {
          placed: true,
          sells: ["CRAFT"],
          submittedAt,
          requirements: { create: answers.map((given) => ({ ...given, state: "GIVEN" as const })) },
        },
      },
    },
  });
  return { shop, owner, photo, seen: (submittedAt ?? new Date()).toISOString() };
}
