import { refusalOf } from "@/app/api/limited";
import { countFacets } from "@/lib/catalog/queries";
import { told } from "@/lib/platform/route";
import { forASecond } from "./for-a-second";
import { readQuestion } from "./question";

const countAgain = forASecond(async (...asked: Parameters<typeof countFacets>) =>
  told(await countFacets(...asked), { cache: "public, max-age=60" }),
);

/** How many goods each filter would leave, as JSON; asked when filters are seen. */
export async function answerFacets(request: Request) {
  const refusal = await refusalOf("search", request.headers);
  if (refusal) return refusal;
  const { filter, locale } = readQuestion(request);
  return countAgain({ ...filter, sort: "relevance", page: 1 }, locale);
}
