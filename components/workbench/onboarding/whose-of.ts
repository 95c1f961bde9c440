import type { Viewer } from "@/lib/platform/auth";
import type { Whose } from "./kept";

/** A station's phone keeps what it fills in for one villager apart from everybody else's. */
export const whoseOf = (viewer: Viewer): Whose =>
  viewer.kind === "user" && viewer.acting ? viewer.acting.shopId : "mine";
