import { receiveUpload } from "@/lib/media/mutations";
import { mayWrite } from "@/lib/messages/queries";
import { currentViewer } from "@/lib/platform/auth";
import { refuseKept } from "@/lib/platform/operation";
import { told } from "@/lib/platform/route";

const statuses: Record<string, number> = {
  FOREIGN_ORIGIN: 403,
  SIGN_IN_FIRST: 401,
  TOO_MANY_REQUESTS: 429,
  FILE_TOO_LARGE: 413,
  INVALID_INPUT: 400,
  UPLOADS_BUSY: 503,
};

/** One picture or voice as the raw body; `?kind=` says which. Answers a Result. */
export async function takeUpload(request: Request) {
  const viewer = await currentViewer();
  const kept = await refuseKept(viewer, request.headers);
  const result = kept ?? (await receiveUpload(viewer, request, await mayWrite(viewer)));
  return told(result, { status: result.ok ? 201 : (statuses[result.code] ?? 422) });
}
