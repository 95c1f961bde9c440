import { maySeeFile } from "@/app/files";
import { answerFile } from "@/lib/media/queries";
import { currentViewer } from "@/lib/platform/auth";

type Props = { params: Promise<{ key: string[] }> };

const NEVER_KEPT = "private, no-store";

/** Papers, consents and proofs, for who may see them at this moment; what isn't theirs looks like what isn't there. */
export async function GET(request: Request, { params }: Props) {
  const name = (await params).key.join("/");
  const isSeen = await maySeeFile(await currentViewer(), name);
  const answer = isSeen ? await answerFile(name, request, NEVER_KEPT) : null;
  return answer ?? new Response(null, { status: 404, headers: { "Cache-Control": NEVER_KEPT } });
}
