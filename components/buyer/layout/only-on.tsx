"use client";

import { useSelectedLayoutSegment } from "next/navigation";
import type { ReactNode } from "react";

/** Shows its children only on one page of the layout it stands in. */
export function OnlyOn({ segment, children }: { segment: string; children: ReactNode }) {
  return useSelectedLayoutSegment() === segment ? children : null;
}
