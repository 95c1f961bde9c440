import "server-only";
import { logAction } from "@/lib/audit/mutations";
import { ownsAssets } from "@/lib/media/queries";
import type { Viewer } from "@/lib/platform/auth";
import { attempt, type ShopStatus, type Transaction } from "@/lib/platform/db";
import { fail, ok, type Result } from "@/lib/platform/result";
import type { GivenInput } from "./index";
import { type GoOn, goOn } from "./next";
import { appliedBy, subjectOf } from "./own";

/** Papers may be renewed for as long as there is a shop, except while the county looks at them. */
const renewable: readonly ShopStatus[] = ["DRAFT", "REJECTED", "OPEN", "PAUSED", "SUSPENDED"];

const findMine = (tx: Transaction, viewer: Viewer) =>
  tx.shop.findFirst({
    where: { ...appliedBy(viewer), status: { not: "CLOSED" } },
    orderBy: { createdAt: "asc" },
    select: {
      id: true,
      status: true,
      application: {
        select: { id: true, requirements: { select: { kind: true, assetId: true } } },
      },
    },
  });

async function write(tx: Transaction, applicationId: string, given: GivenInput) {
  const { kind, expiresOn, ...rest } = given;
  const data = {
    ...rest,
    expiresOn: expiresOn ? new Date(expiresOn) : null,
    state: "GIVEN" as const,
    note: "",
    checkedBy: null,
    checkedAt: null,
    warned: 0,
  };
  await tx.requirement.upsert({
    where: { applicationId_kind: { applicationId, kind } },
    create: { ...data, applicationId, kind },
    update: data,
  });
}

/** Takes a promise or a photographed paper; what an officer had said about the earlier one is gone. */
export const giveRequirement = (
  viewer: Viewer,
  given: GivenInput,
): Promise<Result<GoOn, "NOT_FOUND" | "WITH_COUNTY" | "NOTHING_GIVEN" | "ASSET_GONE">> =>
  attempt(async (tx) => {
    const shop = await findMine(tx, viewer);
    if (!shop?.application) return fail("NOT_FOUND");
    await tx.$queryRaw`SELECT id FROM "Shop" WHERE id = ${shop.id}::uuid FOR UPDATE`;
    const { status } = await tx.shop.findUniqueOrThrow({
      where: { id: shop.id },
      select: { status: true },
    });
    if (!renewable.includes(status)) return fail("WITH_COUNTY");
    if (!given.attested && !given.assetId) return fail("NOTHING_GIVEN");
    const { id, requirements } = shop.application;
    const hanging = requirements.flatMap(({ assetId }) => assetId ?? []);
    const { assetId } = given;
    if (!(await ownsAssets(tx, viewer, "private-image", assetId ? [assetId] : [], hanging)))
      return fail("ASSET_GONE");
    await write(tx, id, given);
    await logAction(tx, viewer, {
      action: "application:give",
      subject: subjectOf(shop.id),
      after: { ...given },
    });
    return ok(await goOn(tx, shop.id));
  });
