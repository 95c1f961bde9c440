import { type ProductKind, productKindNames, type SearchSort, searchSorts } from "@/lib/catalog";

/** What the address of a list asks for; "" where nothing is asked, prices in yuan. */
export type Question = {
  q: string;
  category: string;
  village: string;
  shop: string;
  kind: ProductKind | "";
  min: string;
  max: string;
  stock: "yes" | "";
  sort: SearchSort;
};

export const noWishes = {
  category: "",
  village: "",
  shop: "",
  kind: "",
  min: "",
  max: "",
  stock: "",
} as const satisfies Partial<Question>;

const oneOf = <Name extends string>(names: readonly Name[], value: string | null) =>
  names.find((name) => name === value);

export function readQuestion(params: URLSearchParams): Question {
  const text = (name: string) => params.get(name)?.trim() ?? "";
  return {
    q: text("q"),
    category: text("category"),
    village: text("village"),
    shop: text("shop"),
    kind: oneOf(productKindNames, params.get("kind")) ?? "",
    min: text("min"),
    max: text("max"),
    stock: params.get("stock") === "yes" ? "yes" : "",
    sort: oneOf(searchSorts, params.get("sort")) ?? "relevance",
  };
}

/** The question as an address, without what is not asked. */
export function writeQuestion(question: Question): string {
  const asked = Object.entries(question).filter(
    ([name, value]) => value && !(name === "sort" && value === "relevance"),
  );
  return new URLSearchParams(asked).toString();
}

export const countWishes = ({ category, village, shop, kind, min, max, stock }: Question) =>
  [category, village, shop, kind, min || max, stock].filter(Boolean).length;

export const isEmpty = (question: Question) => writeQuestion(question) === "";
