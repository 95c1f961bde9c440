import { followParcel } from "@/lib/dispatch/mutations";
import { systemViewer } from "@/lib/platform/auth";
import { readBody } from "@/lib/platform/body";
import { told } from "@/lib/platform/route";
import { readPush } from "@/lib/shipping/queries";

const MAX_BODY = 16_384;

const STATUS = { SIGNATURE_INVALID: 401, INVALID_INPUT: 400, UNKNOWN_PARCEL: 404 } as const;

/** A carrier tells what happened to a parcel; it may say so again and in any order. */
export async function hearCarrier(request: Request, { code = "" }: Record<string, string>) {
  const body = await readBody(request, MAX_BODY);
  if (body === null) {
    return told({ ok: false, code: "INVALID_INPUT" }, { status: 413 });
  }
  const fact = readPush({
    code,
    timestamp: request.headers.get("x-timestamp"),
    signature: request.headers.get("x-signature"),
    body: body.toString(),
  });
  const result = fact.ok ? await followParcel(systemViewer(`carrier ${code}`), fact.data) : fact;
  return told(result, { status: result.ok ? 200 : STATUS[result.code] });
}
