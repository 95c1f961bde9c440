"use client";

import { useState } from "react";
import { checkTitle, emptyTitle, type TitleErrors } from "@/components/buyer/invoices/title-draft";
import type { PlaceOrder } from "@/lib/checkout";

/** Whether an invoice is asked for with the order, and to whom it is made out. */
export function useInvoice() {
  const [isWanted, want] = useState(false);
  const [draft, type] = useState(emptyTitle);
  const [errors, setErrors] = useState<TitleErrors>({});
  return {
    isWanted,
    draft,
    errors,
    want,
    type,
    /** As the order wants it; null when fields are wrong, which are then marked. */
    read(): { invoice: PlaceOrder["invoice"] } | null {
      if (!isWanted) return { invoice: null };
      const checked = checkTitle(draft);
      setErrors(checked.ok ? {} : checked.errors);
      return checked.ok ? { invoice: checked.to } : null;
    },
  };
}

export type Invoicing = ReturnType<typeof useInvoice>;
