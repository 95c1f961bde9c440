import { cardWords } from "@/components/shared/catalog/words";
import { listWords } from "@/components/shared/search/words";
import { KeptList } from "./kept-list";
import type { ListProps } from "./props";

/** The goods of a shelf, a village or a shop, with the few words that their list takes to the browser. */
export function GoodsList(props: Omit<ListProps, "words" | "cardWords">) {
  const { locale } = props;
  return <KeptList {...props} words={listWords(locale)} cardWords={cardWords(locale)} />;
}
