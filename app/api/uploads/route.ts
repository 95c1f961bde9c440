import { receiveUpload } from "@/lib/media/mutations";
import { currentViewer } from "@/lib/platform/auth";
import { newId } from "@/lib/platform/ids";
import { log } from "@/lib/platform/log";
import { fail } from "@/lib/platform/result";

export const dynamic = "force-dynamic";

const statuses: Record<string, number> = {
  FOREIGN_ORIGIN: 403,
  SIGN_IN_FIRST: 401,
  TOO_MANY_REQUESTS: 429,
  FILE_TOO_LARGE: 413,
  INVALID_INPUT: 400,
  UPLOADS_BUSY: 503,
};

const headers = { "Cache-Control": "private, no-store" };

/** One picture or voice as the raw body; `?kind=` says which. Answers a Result. */
export async function POST(request: Request) {
  try {
    const result = await receiveUpload(await currentViewer(), request);
    const status = result.ok ? 201 : (statuses[result.code] ?? 422);
    return Response.json(result, { status, headers });
  } catch (error) {
    const reference = newId();
    log.error({ reference, err: error }, "upload failed");
    return Response.json(fail("UNEXPECTED", { detail: { reference } }), { status: 500, headers });
  }
}
