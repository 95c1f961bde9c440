import "server-only";
import { db } from "@/lib/platform/db";
import type { Locale } from "@/lib/platform/i18n";
import { townshipKey, townshipName } from "./township";

/** Every township that has a village, to choose one. */
export async function listTownships(locale: Locale): Promise<{ key: string; name: string }[]> {
  const rows = await db.village.findMany({ distinct: ["countyZh", "townshipZh"] });
  return rows.map((village) => ({
    key: townshipKey(village),
    name: townshipName(village, locale),
  }));
}
