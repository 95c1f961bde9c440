import { type ContactInput, contactInput, type DeliveryInput, deliveryInput } from "@/lib/checkout";
import type { AddressView } from "@/lib/identity";
import type { RegionCodes } from "@/lib/places";

/** An address while it is typed; codes are "" until chosen. */
export type AddressDraft = RegionCodes & { recipient: string; phone: string; street: string };

export type FieldName = "recipient" | "phone" | "region" | "street";

/** Keys of the sentences under `address.problem`. */
export type FieldErrors = Partial<Record<FieldName, Problem>>;

type Problem = FieldName | "recipientLong" | "recipientOdd" | "streetLong" | "streetOdd";

export const emptyDraft: AddressDraft = {
  recipient: "",
  phone: "",
  provinceCode: "",
  cityCode: "",
  districtCode: "",
  townshipCode: "",
  street: "",
};

/** A saved address back in the form. */
export const draftOf = (address: AddressView): AddressDraft => ({
  recipient: address.recipient,
  phone: address.phone,
  provinceCode: address.provinceCode,
  cityCode: address.cityCode,
  districtCode: address.districtCode,
  townshipCode: address.townshipCode,
  street: address.street,
});

const isField = (name: unknown): name is FieldName =>
  name === "recipient" || name === "phone" || name === "street";

/** Which of its rules a field breaks. */
function problemOf(name: FieldName, code: string | undefined): Problem {
  if (name !== "recipient" && name !== "street") return name;
  if (code === "custom") return `${name}Long`;
  return code === "invalid_format" ? `${name}Odd` : name;
}

type Issue = { path: PropertyKey[]; code?: string };

function errorsIn(issues: readonly Issue[] = []): FieldErrors {
  const errors: FieldErrors = {};
  for (const { path, code } of issues) {
    const name = isField(path[0]) ? path[0] : "region";
    errors[name] ??= problemOf(name, code);
  }
  return errors;
}

/** Who comes for a parcel as the server wants it, or which of the two fields are wrong. */
export function checkContact({
  recipient,
  phone,
}: ContactInput): { ok: true; contact: ContactInput } | { ok: false; errors: FieldErrors } {
  const parsed = contactInput.safeParse({ recipient, phone });
  return parsed.success
    ? { ok: true, contact: parsed.data }
    : { ok: false, errors: errorsIn(parsed.error.issues) };
}

/** The address as the server wants it, or which fields are wrong; phones and codes it checks itself. */
export function checkDraft(
  draft: AddressDraft,
): { ok: true; delivery: DeliveryInput } | { ok: false; errors: FieldErrors } {
  const parsed = deliveryInput.safeParse(draft);
  const errors = {
    ...errorsIn(parsed.error?.issues),
    ...(!draft.districtCode && { region: "region" as const }),
  };
  if (parsed.success && Object.keys(errors).length === 0) {
    return { ok: true, delivery: parsed.data };
  }
  return { ok: false, errors };
}
