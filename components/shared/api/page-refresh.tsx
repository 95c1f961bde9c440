"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";
import { onRefresh } from "@/lib/api";

/** Lets what was done through the API be seen on the page it was done from. */
export function PageRefresh() {
  const { refresh } = useRouter();
  // The router is a thing outside React that calls made anywhere need.
  useEffect(() => onRefresh(refresh), [refresh]);
  return null;
}
