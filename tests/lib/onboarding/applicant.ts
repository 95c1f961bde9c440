import { randomUUID } from "node:crypto";
import type { Regime } from "@/lib/catalog";
import type { RequirementKind, Verdict } from "@/lib/onboarding";
import {
  decideApplication,
  giveRequirement,
  saveAnswers,
  submitApplication,
} from "@/lib/onboarding/mutations";
import { findApplication } from "@/lib/onboarding/queries";
import type { UserViewer } from "@/lib/platform/auth";
import { db } from "@/lib/platform/db";
import { createShop, createUser, viewerOf } from "@/tests/factories";

/** Somebody with a phone number and nothing else, in a county that has villages. */
export async function villager() {
  await createShop();
  return viewerOf(await createUser({ name: "138****0000" }));
}

export async function officer() {
  const user = await createUser({ name: "小周" });
  await db.roleGrant.create({
    data: { userId: user.id, role: "COUNTY_OFFICER", scope: "COUNTY" },
  });
  return viewerOf(user);
}

async function pictureOf(owner: { userId: string }, folder: string) {
  const asset = await db.asset.create({
    data: {
      kind: "IMAGE",
      key: `${folder}/${randomUUID()}`,
      ownerId: owner.userId,
      checksum: randomUUID(),
    },
  });
  return asset.id;
}

export const photoOf = (owner: { userId: string }) => pictureOf(owner, "images");
export const paperOf = (owner: { userId: string }) => pictureOf(owner, "private/images");

export const villageId = async () => (await db.village.findFirstOrThrow()).id;

export const shopOf = (viewer: UserViewer) =>
  db.shop.findFirstOrThrow({
    where: { members: { some: { userId: viewer.userId, role: "OWNER" } } },
    include: { application: { include: { requirements: true } } },
  });

export const promised = (kind: RequirementKind) => ({
  kind,
  attested: true,
  assetId: null,
  number: "",
  expiresOn: null,
});

export const shown = (kind: RequirementKind, assetId: string, expiresOn: string | null = null) => ({
  kind,
  attested: false,
  assetId,
  number: "A-100",
  expiresOn,
});

/** A farmer's answers, complete: name, photo, village, goods and two promises. */
export async function filledIn(sells: Regime[] = ["FARM_PRODUCE"], keeper = "王桂花") {
  const viewer = await villager();
  const photoId = await photoOf(viewer);
  await saveAnswers(viewer, { keeper, sells, photoId, villageId: await villageId() });
  if (sells.includes("FARM_PRODUCE")) {
    await giveRequirement(viewer, promised("LICENCE_OR_EXEMPTION"));
    await giveRequirement(viewer, promised("ORIGIN_STATEMENT"));
  }
  return viewer;
}

export async function sentIn(keeper?: string) {
  const viewer = await filledIn(["FARM_PRODUCE"], keeper);
  await submitApplication(viewer);
  return { viewer, shop: await shopOf(viewer) };
}

/** What this officer decides about what stands on their screen now. */
export async function decideAs(viewer: UserViewer, shopId: string, verdict: Verdict, note = "") {
  const seen = (await findApplication(viewer, shopId, "zh"))?.submittedAt;
  return decideApplication(viewer, {
    shopId,
    verdict,
    note,
    seen: seen ?? new Date().toISOString(),
  });
}
