import { useTranslations } from "next-intl";
import { Find } from "@/components/workbench/frame/find";
import { LinkChips } from "@/components/workbench/frame/link-chips";
import { QUIET_DAYS, type TagCount } from "@/lib/customers";

export type Looked = { q?: string; tag?: string; quiet?: "yes" };

type Props = {
  looked: Looked;
  tags: TagCount[];
  shop: string;
  hrefOf: (looked: Looked) => string;
};

/** Everybody, who has not come for long, and by the shop's own tags. */
function Kinds({ looked, tags, hrefOf }: Omit<Props, "shop">) {
  const t = useTranslations("customers.find");
  const { q, tag, quiet } = looked;
  const chips = [
    { key: "all", href: hrefOf({ q }), name: t("all"), isCurrent: !tag && !quiet },
    {
      key: "quiet",
      href: hrefOf({ q, quiet: "yes" }),
      name: t("quiet", { days: QUIET_DAYS }),
      isCurrent: quiet !== undefined,
    },
    ...tags.map((one) => ({
      key: `tag:${one.tag}`,
      href: hrefOf({ q, tag: one.tag }),
      name: t("tagged", one),
      isCurrent: one.tag === tag,
    })),
  ];
  return <LinkChips label={t("kinds")} chips={chips} />;
}

/** The kinds in sight, the search folded away. */
export function FindCustomers({ looked, tags, shop, hrefOf }: Props) {
  const t = useTranslations("customers.find");
  const { q = "", tag, quiet } = looked;
  return (
    <>
      <Kinds looked={looked} tags={tags} hrefOf={hrefOf} />
      <Find
        text={q}
        words={{ label: t("label"), hint: t("hint") }}
        isLooking={q !== ""}
        kept={{ shop, tag, quiet }}
        clearHref={hrefOf({ tag, quiet })}
      />
    </>
  );
}
