import { clientAddress } from "@/lib/platform/action";
import { countUse, type Limit } from "@/lib/platform/rate-limit";

/** 429 for an address that asks too often; where addresses can't be told apart nobody is refused. */
export async function refusalOf(limit: Limit, sent: Headers): Promise<Response | null> {
  const address = clientAddress(sent);
  const wait = address === "local" ? 0 : await countUse(limit, address);
  return wait > 0
    ? Response.json(null, { status: 429, headers: { "Retry-After": String(wait) } })
    : null;
}
