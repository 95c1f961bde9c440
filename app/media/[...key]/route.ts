import { isPrivateKey } from "@/lib/media";
import { answerFile } from "@/lib/media/queries";

type Props = { params: Promise<{ key: string[] }> };

const FOR_EVER = "public, max-age=31536000, immutable";

/** Stored pictures and voices; names are random and never reused, so browsers keep them for ever. */
export async function GET(request: Request, { params }: Props) {
  const name = (await params).key.join("/");
  const answer = isPrivateKey(name) ? null : await answerFile(name, request, FOR_EVER);
  return answer ?? new Response(null, { status: 404 });
}
