import { countFacets } from "@/lib/catalog/queries";
import { refusalOf } from "../../limited";
import { forASecond } from "../for-a-second";
import { readQuestion } from "../question";

export const dynamic = "force-dynamic";

const countAgain = forASecond(countFacets);

/** How many goods each filter would leave, as JSON; asked when filters are seen. */
export async function GET(request: Request) {
  const refusal = await refusalOf("search", request.headers);
  if (refusal) return refusal;
  const { filter, locale } = readQuestion(request);
  const facets = await countAgain({ ...filter, sort: "relevance", page: 1 }, locale);
  return Response.json(facets, { headers: { "Cache-Control": "public, max-age=60" } });
}
