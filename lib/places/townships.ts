import "server-only";
import { db } from "@/lib/platform/db";
import { type Locale, pick } from "@/lib/platform/i18n";
import { townshipKey } from "./township";

/** Every township that has a village, to choose one. */
export async function listTownships(locale: Locale): Promise<{ key: string; name: string }[]> {
  const rows = await db.village.findMany({ distinct: ["countyZh", "townshipZh"] });
  return rows.map((village) => ({
    key: townshipKey(village),
    name: pick(village, "township", locale) || pick(village, "county", locale),
  }));
}
