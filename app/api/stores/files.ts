import { currentViewer } from "@/lib/platform/auth";
import { isId } from "@/lib/platform/ids";
import { refuseKept } from "@/lib/platform/operation";
import { fail } from "@/lib/platform/result";
import { told } from "@/lib/platform/route";
import { receiveStoreFile } from "@/lib/stores/mutations";

const statuses: Record<string, number> = {
  FOREIGN_ORIGIN: 403,
  // A store is there for who brings its files, and for nobody else.
  SIGN_IN_FIRST: 404,
  NOT_FOUND: 404,
  TOO_MANY_REQUESTS: 429,
  EXPORT_TOO_LARGE: 413,
  INVALID_INPUT: 400,
  FILES_BUSY: 503,
};

/** An order file of a store as the raw body. Answers a Result. */
export async function takeStoreFile(request: Request, { id = "" }: Record<string, string>) {
  const viewer = await currentViewer();
  const kept = await refuseKept(viewer, request.headers);
  const known = isId(id) ? null : fail("NOT_FOUND");
  const result = kept ?? known ?? (await receiveStoreFile(viewer, request, id));
  return told(result, { status: result.ok ? 201 : (statuses[result.code] ?? 422) });
}
