"use client";

import { useEffect, useState } from "react";
import type { Facets } from "@/lib/catalog";

/** Counts for the filters of a question; null until they have come. Without them filters work as well. */
export function useFacets(question: string, isWanted: boolean) {
  const [facets, setFacets] = useState<Facets | null>(null);

  // The address changed: count anew, and keep the old numbers until then.
  useEffect(() => {
    if (!isWanted) return;
    const controller = new AbortController();
    const read = async () => {
      const answer = await fetch(`/api/search/facets?${question}`, { signal: controller.signal });
      if (answer.ok) setFacets(await answer.json());
    };
    // The list beside it says when the network is gone.
    read().catch(() => undefined);
    return () => controller.abort();
  }, [question, isWanted]);

  return facets;
}
