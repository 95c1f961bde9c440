import "server-only";
import { findAddress } from "@/lib/identity/queries";
import { findPointRegion, resolveRegion } from "@/lib/places/queries";
import type { Viewer } from "@/lib/platform/auth";
import { parseContact } from "@/lib/platform/phone";
import { fail, ok, type Result } from "@/lib/platform/result";
import type { DeliveryInput, PlaceOrder } from "./index";

/** The columns of an order that say where it goes: names as a carrier writes them, in Chinese. */
export type Delivery = {
  recipient: string;
  phone: string;
  provinceCode: string;
  province: string;
  city: string;
  district: string;
  township: string;
  street: string;
  delivery: "HOME" | "STATION";
  /** Where it is collected, and how that place is called. */
  stationId: string | null;
  stationZh: string;
  stationEn: string;
};

const toDoor = { delivery: "HOME", stationId: null, stationZh: "", stationEn: "" } as const;

type Refused = "PHONE_INVALID" | "REGION_UNKNOWN" | "ADDRESS_GONE" | "STATION_GONE";

/** The same of an address as it was typed. */
export async function resolveTyped(
  typed: DeliveryInput,
): Promise<Result<Delivery, "PHONE_INVALID" | "REGION_UNKNOWN">> {
  const phone = parseContact(typed.phone);
  if (!phone) return fail("PHONE_INVALID", { fields: { phone: [] } });
  const region = await resolveRegion(typed);
  if (!region) return fail("REGION_UNKNOWN", { fields: { region: [] } });
  const { recipient, street } = typed;
  return ok({
    recipient,
    phone,
    provinceCode: region.provinceCode,
    ...region.zh,
    street,
    ...toDoor,
  });
}

async function fromSaved(viewer: Viewer, id: string): Promise<Result<Delivery, Refused>> {
  const saved = await findAddress(viewer, id, "zh");
  if (!saved) return fail("ADDRESS_GONE");
  const { recipient, phone, provinceCode, province, city, district, township, street } = saved;
  return ok({
    recipient,
    phone,
    provinceCode,
    province,
    city,
    district,
    township,
    street,
    ...toDoor,
  });
}

type ToStation = Extract<PlaceOrder["delivery"], { stationId: string }>;

async function toStation({ recipient, ...typed }: ToStation): Promise<Result<Delivery, Refused>> {
  const phone = parseContact(typed.phone);
  if (!phone) return fail("PHONE_INVALID", { fields: { phone: [] } });
  const point = await findPointRegion(typed.stationId);
  if (!point) return fail("STATION_GONE");
  const { provinceCode, province, city, district, addressZh, nameZh, nameEn } = point;
  return ok({
    ...{ recipient, phone, provinceCode, province, city, district, township: "" },
    street: `${addressZh}（${nameZh}）`,
    ...{ delivery: "STATION", stationId: point.id, stationZh: nameZh, stationEn: nameEn },
  });
}

/** The snapshot that the order keeps, whatever becomes of the address or the station later. */
export function resolveDelivery(viewer: Viewer, delivery: PlaceOrder["delivery"]) {
  if ("addressId" in delivery) return fromSaved(viewer, delivery.addressId);
  return "stationId" in delivery ? toStation(delivery) : resolveTyped(delivery);
}
