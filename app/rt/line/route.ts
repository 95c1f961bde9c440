import { openForDevelopment } from "@/lib/platform/live-line/development";

export const dynamic = "force-dynamic";

/** Only under `npm run dev`: the shop's own server answers this address before Next does. */
export const GET = (request: Request) => openForDevelopment(request);
