import { searchProducts } from "@/lib/catalog/queries";
import { refusalOf } from "../limited";
import { forASecond } from "./for-a-second";
import { readQuestion } from "./question";

export const dynamic = "force-dynamic";

const searchAgain = forASecond(searchProducts);

/** Goods for words and filters as JSON; 24 a page. */
export async function GET(request: Request) {
  const refusal = await refusalOf("search", request.headers);
  if (refusal) return refusal;
  const { filter, locale } = readQuestion(request);
  const answer = await searchAgain(filter, locale);
  return Response.json(answer, { headers: { "Cache-Control": "private, no-store" } });
}
