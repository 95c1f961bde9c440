import "server-only";
import { addUser } from "@/lib/identity/mutations";
import { beginAtCounter } from "@/lib/onboarding/mutations";
import { stationsFor, type UserViewer } from "@/lib/platform/auth";
import { db, type Transaction } from "@/lib/platform/db";
import { isLocale } from "@/lib/platform/i18n";
import { isMobileCn, parsePhone } from "@/lib/platform/phone";
import { fail, ok } from "@/lib/platform/result";
import type { NewcomerTerms, Terms } from "./index";
import { findNeighbour } from "./own";

const findStation = async (viewer: UserViewer, id: string) => {
  const station = await db.station.findFirst({
    where: { id, AND: { id: { in: stationsFor(viewer, "station:work") } } },
    select: { id: true, villageId: true, nameZh: true, nameEn: true },
  });
  return station?.villageId ? { ...station, villageId: station.villageId } : null;
};

async function findNewcomer(viewer: UserViewer, terms: NewcomerTerms) {
  const station = await findStation(viewer, terms.stationId);
  if (!station) return fail("NOT_FOUND");
  const phone = parsePhone(terms.phone);
  if (!phone || !isMobileCn(phone)) return fail("PHONE_INVALID");
  return phone === viewer.phone ? fail("OWN_PHONE") : ok({ phone, station });
}

/** The phone of whom these terms are asked, and the station that asks; nothing is written. */
export async function whomOf(viewer: UserViewer, terms: Terms) {
  if (!("shopId" in terms)) return findNewcomer(viewer, terms);
  const found = await findNeighbour(db, viewer, terms.shopId);
  return found ? ok({ phone: found.owner.phone, station: found.station }) : fail("NOT_FOUND");
}

/**
 * The shop that the consent is about. For a newcomer an application is begun in the station's village;
 * one that they began themselves is gone on with only on a code, which proves whose phone it is.
 */
export async function reach(tx: Transaction, viewer: UserViewer, terms: Terms, byCode: boolean) {
  if ("shopId" in terms) {
    const found = await findNeighbour(tx, viewer, terms.shopId);
    if (!found) return fail("NOT_FOUND");
    const { shop, owner, station } = found;
    return ok({ shopId: shop.id, owner, station, isNew: false });
  }
  const found = await findNewcomer(viewer, terms);
  if (!found.ok) return found;
  const { phone, station } = found.data;
  const locale = isLocale(viewer.locale) ? viewer.locale : "zh";
  const owner = await addUser(tx, { phone, locale });
  const { villageId } = station;
  const begun = await beginAtCounter(tx, { owner, keeper: terms.name, villageId }, byCode);
  return begun ? ok({ ...begun, owner, station }) : fail("NEIGHBOUR_HAS_SHOP");
}
