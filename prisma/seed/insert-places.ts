import { db } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { demo } from "./content";
import { known } from "./pictures";

export type Places = { villages: Map<string, string>; households: Map<string, string> };

const idsBy = <Row>(rows: readonly Row[], name: (row: Row) => string) =>
  new Map(rows.map((row) => [name(row), newId()]));

export async function insertPlaces(pictures: Map<string, string>): Promise<Places> {
  const villages = idsBy(demo.villages, (village) => village.slug);
  const households = idsBy(demo.households, (household) => household.key);
  await db.village.createMany({
    data: demo.villages.map(({ scene, ...village }) => ({
      ...village,
      id: known(villages, village.slug),
      sceneId: known(pictures, scene),
    })),
  });
  await db.station.createMany({
    data: demo.stations.map(({ village, ...station }) => ({
      ...station,
      villageId: village && known(villages, village),
    })),
  });
  await db.household.createMany({
    data: demo.households.map(({ key, village, ...household }) => ({
      ...household,
      id: known(households, key),
      villageId: known(villages, village),
    })),
  });
  return { villages, households };
}
