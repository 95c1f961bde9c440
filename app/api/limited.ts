import { clientAddress } from "@/lib/platform/action";
import { countUse, type Limit } from "@/lib/platform/rate-limit";

/** 429 for who asks too often, else null. */
export async function refusalFor(limit: Limit, who: string): Promise<Response | null> {
  const wait = await countUse(limit, who);
  return wait > 0
    ? Response.json(null, { status: 429, headers: { "Retry-After": String(wait) } })
    : null;
}

/** The same for an address; where addresses can't be told apart nobody is refused. */
export async function refusalOf(limit: Limit, sent: Headers): Promise<Response | null> {
  const address = clientAddress(sent);
  return address === "local" ? null : refusalFor(limit, address);
}
