import { type SearchSort, searchSorts } from "@/lib/catalog";

/** What the address of the search page asks for; "" where nothing is asked. */
export type Question = {
  q: string;
  category: string;
  village: string;
  shop: string;
  min: string;
  max: string;
  sort: SearchSort;
};

const isSort = (value: string | null): value is SearchSort =>
  searchSorts.some((one) => one === value);

export function readQuestion(params: URLSearchParams): Question {
  const text = (name: string) => params.get(name)?.trim() ?? "";
  const sort = params.get("sort");
  return {
    q: text("q"),
    category: text("category"),
    village: text("village"),
    shop: text("shop"),
    min: text("min"),
    max: text("max"),
    sort: isSort(sort) ? sort : "relevance",
  };
}

/** The question as an address, without what is not asked. */
export function writeQuestion(question: Question): string {
  const asked = Object.entries(question).filter(
    ([name, value]) => value && !(name === "sort" && value === "relevance"),
  );
  return new URLSearchParams(asked).toString();
}

export const filtersOf = ({ category, village, shop, min, max }: Question) =>
  [category, village, shop, min || max].filter(Boolean).length;

export const isEmpty = (question: Question) =>
  question.q === "" && filtersOf(question) === 0 && question.sort === "relevance";
