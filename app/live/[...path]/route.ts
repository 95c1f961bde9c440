import { handleLive } from "@/lib/live/queries";

export const dynamic = "force-dynamic";

/** Only under `npm run dev`: the shop's own server asks the same before Next does. */
export const GET = (request: Request) => handleLive(request);
export const PUT = (request: Request) => handleLive(request);
