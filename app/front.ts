import "server-only";
import { openDoor } from "@/lib/api/router";
import { routes } from "./api/routes";

/** What the shop's server asks before Next: bundled by scripts/shop/bundle-api.ts. */
export const handleApi = openDoor(routes);
export { hasAddress } from "@/lib/api/queries";
export { bodyOf } from "@/lib/api/router";
export { handleLive } from "@/lib/live/queries";
export { openReads } from "@/lib/platform/cache/kept-reads";
