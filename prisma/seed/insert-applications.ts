import { usualShopName } from "@/lib/onboarding/names";
import { businessDay, DAY, inFuture } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { demo } from "./content";
import type { DemoApplication, DemoRequirement } from "./content/types";
import type { Places } from "./insert-places";
import { known } from "./pictures";

const statuses = { WAITING: "SUBMITTED", ASKED_BACK: "DRAFT", BEGUN: "DRAFT" } as const;

const toRequirement = (
  { photo, goodForDays, ...paper }: DemoRequirement,
  pictures: Map<string, string>,
) => ({
  ...paper,
  attested: photo === null,
  assetId: photo && known(pictures, photo),
  expiresOn: goodForDays === null ? null : new Date(businessDay(inFuture(goodForDays * DAY))),
});

function toDetails(application: DemoApplication, pictures: Map<string, string>) {
  const { state, note, sells, daysAgo, papers } = application;
  const at = inFuture(-daysAgo * DAY);
  return {
    placed: true,
    sells: [...sells],
    note,
    submittedAt: state === "WAITING" ? at : null,
    askedBackAt: state === "ASKED_BACK" ? at : null,
    requirements: { create: papers.map((paper) => toRequirement(paper, pictures)) },
  };
}

async function insertApplicant(
  application: DemoApplication,
  pictures: Map<string, string>,
  places: Places,
) {
  const { phone, keeper, keeperEn, village, photo, state } = application;
  const owner = await db.user.create({
    data: { phone, name: keeper, isDemo: state === "ASKED_BACK" },
  });
  const id = newId();
  await db.shop.create({
    data: {
      id,
      slug: `new-${id}`,
      status: statuses[state],
      ...usualShopName(keeper),
      keeperZh: keeper,
      keeperEn,
      phone,
      villageId: known(places.villages, village),
      portraitId: photo && known(pictures, photo),
      members: { create: { userId: owner.id, role: "OWNER" } },
      application: { create: toDetails(application, pictures) },
    },
  });
  await db.actionLog.createMany({
    data: [
      ["application:start", application.daysAgo + 2],
      ...(state === "BEGUN" ? [] : [["application:submit", application.daysAgo + 1] as const]),
    ].map(([action, daysAgo]) => ({
      action: String(action),
      subject: `shop:${id}`,
      actorKind: "user",
      actorId: owner.id,
      at: inFuture(-Number(daysAgo) * DAY),
    })),
  });
}

/** The applications of shops that have been open for long, every paper found good. */
async function insertShopPapers(pictures: Map<string, string>, shops: Map<string, string>) {
  for (const { shop, papers } of demo.shopPapers) {
    const opened = demo.shops.find(({ slug }) => slug === shop)?.openedAt ?? "2024-01-01";
    const sells = demo.products.filter((product) => product.shop === shop);
    await db.shopApplication.create({
      data: {
        shopId: known(shops, shop),
        placed: true,
        sells: [...new Set(sells.map(({ regime }) => regime))],
        submittedAt: new Date(opened),
        decidedAt: new Date(opened),
        requirements: {
          create: papers.map((paper) => ({
            ...toRequirement(paper, pictures),
            state: "VERIFIED" as const,
            checkedAt: new Date(opened),
          })),
        },
      },
    });
  }
}

/** People on their way to a shop, and the papers of some who have one. */
export async function insertApplications(
  pictures: Map<string, string>,
  places: Places,
  shops: Map<string, string>,
) {
  for (const application of demo.applications) await insertApplicant(application, pictures, places);
  await insertShopPapers(pictures, shops);
}
