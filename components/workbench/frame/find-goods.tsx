import { useTranslations } from "next-intl";
import { Find } from "./find";

type Props = {
  text: string;
  /** Kept with the search: the tab and the shop. */
  kept: Record<string, string | undefined>;
  clearHref: string;
};

/** Search in a list of goods by a part of the name. */
export function FindGoods({ text, kept, clearHref }: Props) {
  const t = useTranslations("sell.findGoods");
  return (
    <Find
      text={text}
      words={{ label: t("label"), hint: t("hint") }}
      isLooking={text !== ""}
      kept={kept}
      clearHref={clearHref}
    />
  );
}
