import { db } from "@/lib/platform/db";
import { createUser, viewerOf } from "@/tests/factories";

/** Somebody of the county's office. */
export async function officer() {
  const user = await createUser();
  await db.roleGrant.create({ data: { userId: user.id, role: "COUNTY_OFFICER", scope: "COUNTY" } });
  return viewerOf(user);
}
