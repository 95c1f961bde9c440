import "server-only";
import { findAddress } from "@/lib/identity/queries";
import { resolveRegion } from "@/lib/places/queries";
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
};

type Refused = "PHONE_INVALID" | "REGION_UNKNOWN" | "ADDRESS_GONE";

async function fromTyped(typed: DeliveryInput): Promise<Result<Delivery, Refused>> {
  const phone = parseContact(typed.phone);
  if (!phone) return fail("PHONE_INVALID", { fields: { phone: [] } });
  const region = await resolveRegion(typed);
  if (!region) return fail("REGION_UNKNOWN", { fields: { region: [] } });
  const { recipient, street } = typed;
  return ok({ recipient, phone, provinceCode: region.provinceCode, ...region.zh, street });
}

async function fromSaved(viewer: Viewer, id: string): Promise<Result<Delivery, Refused>> {
  const saved = await findAddress(viewer, id, "zh");
  if (!saved) return fail("ADDRESS_GONE");
  const { recipient, phone, provinceCode, province, city, district, township, street } = saved;
  return ok({ recipient, phone, provinceCode, province, city, district, township, street });
}

/** The snapshot that the order keeps, whatever becomes of the address later. */
export const resolveDelivery = (viewer: Viewer, delivery: PlaceOrder["delivery"]) =>
  "addressId" in delivery ? fromSaved(viewer, delivery.addressId) : fromTyped(delivery);
