import "server-only";

/** What the shop's server asks before Next: bundled by scripts/shop/bundle-api.ts. */
export { handleLive } from "@/lib/live/queries";
export { hasAddress } from "./addressed";
export { handleApi } from "./router";
