"use client";

import { useSelfSaving } from "@/components/shared/api/use-self-saving";
import { call } from "@/lib/api";
import type { ProductPatch } from "@/lib/listing";

/** Parts of a product that are kept as they are made. */
export const usePartSaving = (productId: string) =>
  useSelfSaving<ProductPatch, { waiting: unknown[] }>((patch) =>
    call("listing.changeProduct", { productId, patch }),
  );
