import { handleApi } from "@/app/front";

export const dynamic = "force-dynamic";

/** Only under `npm run dev`: the shop's own server asks the same before Next does. */
export const GET = (request: Request) => handleApi(request, { mayPack: false });
