"use client";

import { useState } from "react";
import {
  type AddressDraft,
  checkDraft,
  emptyDraft,
  type FieldErrors,
} from "@/components/shared/address/draft";
import type { PlaceOrder } from "@/lib/checkout";
import type { AddressView } from "@/lib/identity";

/** An address with its phone as it is read aloud. */
export type SavedAddress = AddressView & { phoneText: string };

/** Where the parcels go: one of the saved addresses, or the one that a guest types. */
export function useDelivery(addresses: SavedAddress[], usual: string | null) {
  const [chosenId, setChosenId] = useState(addresses[0]?.id ?? null);
  const [draft, setDraft] = useState<AddressDraft>(emptyDraft);
  const [errors, setErrors] = useState<FieldErrors>({});
  const chosen = addresses.find(({ id }) => id === chosenId) ?? addresses[0] ?? null;

  return {
    chosen,
    draft,
    errors,
    setErrors,
    /** What freight depends on; null until it is known. */
    provinceCode: (chosen?.provinceCode ?? draft.provinceCode) || usual,
    /** From where the nearest station is looked for: the district, or what is known of it. */
    near: (chosen?.districtCode ?? draft.districtCode) || usual,
    choose: setChosenId,
    type: setDraft,
    /** As the order wants it; null when fields are wrong, which are then marked. */
    read(): PlaceOrder["delivery"] | null {
      if (chosen) return { addressId: chosen.id };
      const checked = checkDraft(draft);
      setErrors(checked.ok ? {} : checked.errors);
      return checked.ok ? checked.delivery : null;
    },
  };
}

export type Delivering = ReturnType<typeof useDelivery>;
