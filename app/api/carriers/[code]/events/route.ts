import { followParcel } from "@/lib/dispatch/mutations";
import { systemViewer } from "@/lib/platform/auth";
import { readBody } from "@/lib/platform/body";
import { readPush } from "@/lib/shipping/queries";

const MAX_BODY = 16_384;

const STATUS = { SIGNATURE_INVALID: 401, INVALID_INPUT: 400, UNKNOWN_PARCEL: 404 } as const;

type Context = { params: Promise<{ code: string }> };

/** A carrier tells what happened to a parcel; it may say so again and in any order. */
export async function POST(request: Request, { params }: Context) {
  const { code } = await params;
  const body = await readBody(request, MAX_BODY);
  if (body === null) {
    return Response.json({ ok: false, code: "INVALID_INPUT" }, { status: 413 });
  }
  const fact = readPush({
    code,
    timestamp: request.headers.get("x-timestamp"),
    signature: request.headers.get("x-signature"),
    body: body.toString(),
  });
  const result = fact.ok ? await followParcel(systemViewer(`carrier ${code}`), fact.data) : fact;
  return Response.json(result, { status: result.ok ? 200 : STATUS[result.code] });
}
