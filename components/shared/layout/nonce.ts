import "server-only";
import { headers } from "next/headers";

/** The nonce that proxy.ts gave this private page. */
export const pageNonce = async () => (await headers()).get("x-nonce") ?? undefined;
