import { maySeeFile } from "@/app/files";
import { isPrivateKey } from "@/lib/media";
import { answerFile } from "@/lib/media/queries";
import { currentViewer } from "@/lib/platform/auth";

const FOR_EVER = "public, max-age=31536000, immutable";
const NEVER_KEPT = "private, no-store";

type Parts = Record<string, string>;

const nothing = () => new Response(null, { status: 404 });

/** Stored pictures and voices; names are random and never reused, so browsers keep them for ever. */
export async function answerMedia(request: Request, { key = "" }: Parts) {
  const answer = isPrivateKey(key) ? null : await answerFile(key, request, FOR_EVER);
  return answer ?? nothing();
}

/** Papers, consents and proofs, for who may see them at this moment; what isn't theirs looks like what isn't there. */
export async function answerPrivateFile(request: Request, { key = "" }: Parts) {
  const isSeen = await maySeeFile(await currentViewer(), key);
  const answer = isSeen ? await answerFile(key, request, NEVER_KEPT) : null;
  return answer ?? nothing();
}
