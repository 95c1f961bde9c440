import type { CategoryRow } from "@/lib/catalog";
import { listCategoryTree } from "@/lib/catalog/queries";
import { listFeeRules } from "@/lib/fees/queries";
import { findCountyRules, findVillageForEdit, listStations } from "@/lib/places/queries";
import { systemViewer } from "@/lib/platform/auth";
import { db } from "@/lib/platform/db";
import { listFreightTables } from "@/lib/shipping/queries";

const eyes = systemViewer("eyes");

async function rowsOf(kind: string, id: string): Promise<{ id: string; seen: string }[]> {
  if (kind === "freight") return (await listFreightTables(eyes, "zh")).county;
  if (kind === "fee") return listFeeRules(eyes, "zh");
  if (kind === "village") {
    const village = await findVillageForEdit(eyes, id, "zh");
    return village ? [village.input] : [];
  }
  if (kind === "station") {
    const { code = "" } = (await db.station.findUnique({ where: { id } })) ?? {};
    const all = { q: code, level: null, villageId: null, after: null, locale: "zh" } as const;
    return (await listStations(eyes, all)).stations;
  }
  const flat = (shelf: CategoryRow): CategoryRow[] => [shelf, ...shelf.children.flatMap(flat)];
  return (await listCategoryTree(eyes)).flatMap(flat);
}

type Kind = "freight" | "fee" | "village" | "station" | "category";

/** A row as a form that was opened just now names it; a row that isn't there has some other mark. */
export async function asSeen(kind: Kind, id: string): Promise<{ id: string; seen: string }> {
  const rows = await rowsOf(kind, id);
  return { id, seen: rows.find((row) => row.id === id)?.seen ?? "gone" };
}

/** The county's rules as the form that was opened just now holds them. */
export async function rulesAsSeen() {
  const rules = await findCountyRules(eyes);
  if (!rules) throw new Error("no county");
  return rules;
}
