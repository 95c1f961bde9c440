import { handleApi } from "@/lib/api/router";

export const dynamic = "force-dynamic";

/** In production the shop's own server answers these before Next is asked (docs/decisions/031). */
export const GET = handleApi;
export const POST = handleApi;
