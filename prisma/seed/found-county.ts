import { getRegions } from "@/lib/places/queries";
import { attempt } from "@/lib/platform/db";
import { parsePhone } from "@/lib/platform/phone";
import { fail, ok, type Result } from "@/lib/platform/result";
import { firstTable } from "./content/freight";
import { insertCarriers, insertCategories } from "./insert-basics";

/** A county by the code of its district (GB/T 2260, six digits), and its first officer. */
export type Founding = { code: string; phone: string; name: string };

/** Done once, on whatever machine the county has. */
const LONGEST_MS = 30_000;

type Names = { nameZh: string; nameEn: string };
type Refusal = "CODE_UNKNOWN" | "PHONE_INVALID" | "NAME_MISSING" | "COUNTY_THERE";

async function findCounty(code: string) {
  for (const province of await getRegions())
    for (const city of province.children)
      for (const county of city.children)
        if (county.code === code) return { county, home: province.code };
  return null;
}

/**
 * Founds the county of an empty shop: an officer who may sign in and hand out every other role, and what each desk
 * begins with (carriers, shelves, a freight table). Answers its names. All of it or nothing; a second one is refused.
 */
export async function foundCounty(founding: Founding): Promise<Result<Names, Refusal>> {
  const found = await findCounty(founding.code);
  if (!found) return fail("CODE_UNKNOWN");
  const phone = parsePhone(founding.phone);
  if (!phone) return fail("PHONE_INVALID");
  const name = founding.name.trim();
  if (!name) return fail("NAME_MISSING");
  const { county, home } = found;
  const names = { nameZh: county.zh, nameEn: county.en };
  return attempt(async (tx) => {
    await tx.$executeRaw`LOCK TABLE "County"`;
    if (await tx.county.findFirst()) return fail("COUNTY_THERE");
    await tx.county.create({ data: { code: county.code, ...names } });
    await tx.user.create({
      data: { phone, name, grants: { create: { role: "COUNTY_OFFICER", scope: "COUNTY" } } },
    });
    await insertCarriers(tx);
    await insertCategories(tx);
    await tx.freightRule.createMany({
      data: firstTable(home).map(({ shop: _, provinceCodes, ...rule }) => ({
        ...rule,
        provinceCodes: [...provinceCodes],
      })),
    });
    return ok(names);
  }, LONGEST_MS);
}
