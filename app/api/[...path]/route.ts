import { handleApi } from "@/app/front";

export const dynamic = "force-dynamic";

/** Only under `npm run dev`: the shop's own server asks the same before Next does (docs/decisions/031). */
export const GET = (request: Request) => handleApi(request, { mayPack: false });
export const POST = (request: Request) => handleApi(request, { mayPack: false });
