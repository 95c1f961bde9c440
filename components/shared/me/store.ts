"use client";

import { useEffect, useSyncExternalStore } from "react";
import type { Me } from "./me";

let me: Me | null = null;
/** What the page is about, of which the server says more. */
const about = new Map<"product" | "shop", string>();
let underWay: Promise<void> | null = null;
const listeners = new Set<() => void>();

async function read() {
  // Islands that appear together ask once: the badge of the bar and the stock of the product.
  await new Promise((resolve) => setTimeout(resolve));
  const query = about.size > 0 ? `?${new URLSearchParams([...about])}` : "";
  const answer = await fetch(`/api/me${query}`).catch(() => null);
  if (!answer?.ok) return;
  me = await answer.json();
  for (const listener of listeners) listener();
}

/** Asks the server anew: after a change of the basket, after signing in or out. */
export function refreshMe(): Promise<void> {
  underWay ??= read().finally(() => {
    underWay = null;
  });
  return underWay;
}

const onShow = (event: PageTransitionEvent) => event.persisted && refreshMe();
const onVisible = () => document.visibilityState === "visible" && refreshMe();

function subscribe(listener: () => void) {
  if (listeners.size === 0) {
    // The back button and a phone's app switcher restore old pages: read again.
    window.addEventListener("pageshow", onShow);
    document.addEventListener("visibilitychange", onVisible);
    void refreshMe();
  }
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    window.removeEventListener("pageshow", onShow);
    document.removeEventListener("visibilitychange", onVisible);
  };
}

/** Who is here, shared by all islands of a page; null until it is known. */
export const useMe = () =>
  useSyncExternalStore(
    subscribe,
    () => me,
    () => null,
  );

function useAbout(what: "product" | "shop", slug: string) {
  useEffect(() => {
    about.set(what, slug);
    void refreshMe();
    return () => {
      about.delete(what);
    };
  }, [what, slug]);
}

/** What is left of each variant of a product right now; null until it is known. */
export function useStock(slug: string) {
  const stock = useMe()?.stock;
  useAbout("product", slug);
  return stock?.slug === slug ? stock.variants : null;
}

/** Whether the reader follows a shop; null until it is known. */
export function useFollowing(shop: string) {
  const following = useMe()?.following;
  useAbout("shop", shop);
  return following?.shop === shop ? following.isOn : null;
}
