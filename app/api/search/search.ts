import { refusalOf } from "@/app/api/limited";
import { searchProducts } from "@/lib/catalog/queries";
import { told } from "@/lib/platform/route";
import { forASecond } from "./for-a-second";
import { readQuestion } from "./question";

const searchAgain = forASecond(async (...asked: Parameters<typeof searchProducts>) =>
  told(await searchProducts(...asked)),
);

/** Goods for words and filters as JSON; 24 a page. */
export async function answerSearch(request: Request) {
  const refusal = await refusalOf("search", request.headers);
  if (refusal) return refusal;
  const { filter, locale } = readQuestion(request);
  return searchAgain(filter, locale);
}
