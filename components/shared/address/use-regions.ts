"use client";

import { useEffect, useState } from "react";
import {
  hasTownships,
  loadRegions,
  loadTownships,
  type RegionNode,
  type Townships,
} from "@/lib/places";

type Loaded<T> = { state: "loading" } | { state: "failed" } | { state: "ready"; data: T };

/** Loads when `key` changes and on retry; an answer that comes after a newer key is dropped. */
function useLoaded<T>(key: string, load: (key: string) => Promise<T>) {
  const [tries, setTries] = useState(0);
  const [loaded, setLoaded] = useState<Loaded<T>>({ state: "loading" });

  useEffect(() => {
    let isCurrent = tries >= 0;
    const keep = (next: Loaded<T>) => isCurrent && setLoaded(next);
    keep({ state: "loading" });
    load(key).then(
      (data) => keep({ state: "ready", data }),
      () => keep({ state: "failed" }),
    );
    return () => {
      isCurrent = false;
    };
  }, [key, load, tries]);

  return { ...loaded, retry: () => setTries((count) => count + 1) };
}

const townshipsOrNone = async (cityCode: string): Promise<Townships> =>
  cityCode && hasTownships(cityCode) ? loadTownships(cityCode) : {};

const noRegions: RegionNode[] = [];

/** The region tree and the townships of one city, with whether either failed and how to try again. */
export function useRegions(locale: string, cityCode: string) {
  const tree = useLoaded(locale, loadRegions);
  const townships = useLoaded(cityCode, townshipsOrNone);
  return {
    provinces: tree.state === "ready" ? tree.data : noRegions,
    townships: townships.state === "ready" ? townships.data : {},
    isLoading: tree.state === "loading",
    areTownshipsLoading: townships.state === "loading",
    failed: tree.state === "failed" || townships.state === "failed",
    retry: () => {
      if (tree.state === "failed") tree.retry();
      if (townships.state === "failed") townships.retry();
    },
  };
}
