import { refusalOf } from "@/app/api/limited";
import { answerFile } from "@/lib/media/queries";
import { currentViewer } from "@/lib/platform/auth";
import { isLocale } from "@/lib/platform/i18n";
import { isId } from "@/lib/platform/ids";
import { told } from "@/lib/platform/route";
import { MOST_LIKES } from "@/lib/videos";
import { findFilm, listFeedAfter, readLikes } from "@/lib/videos/queries";

/** What comes in the feed after a video: `?after=…&locale=…`. */
export async function answerFeed(request: Request) {
  const refusal = await refusalOf("search", request.headers);
  if (refusal) return refusal;
  const asked = new URL(request.url).searchParams;
  const locale = asked.get("locale");
  return told(await listFeedAfter(asked.get("after") ?? "", isLocale(locale) ? locale : "zh"));
}

/** How many like these videos, and whether the asker does: `?id=…&id=…`. */
export async function answerLikes(request: Request) {
  const refusal = await refusalOf("search", request.headers);
  if (refusal) return refusal;
  const ids = new URL(request.url).searchParams.getAll("id").filter(isId).slice(0, MOST_LIKES);
  return told(await readLikes(await currentViewer(), ids));
}

/** Kept by the phone that watches while it watches; what is taken down is taken from nobody else's. */
const FOR_A_WHILE = "private, max-age=600";

/** A film or the piece of it that a player asks for, while it may be seen. */
export async function answerFilm(request: Request, { id = "" }: Record<string, string>) {
  const key = await findFilm(await currentViewer(), id);
  const answer = key && (await answerFile(key, request, FOR_A_WHILE));
  return answer || new Response(null, { status: 404 });
}
