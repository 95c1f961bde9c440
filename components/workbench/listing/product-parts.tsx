import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { ButtonLink } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Chevron } from "@/components/ui/icons";
import { Link } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { Picture } from "@/components/ui/picture";
import { type MyProduct, missingPapers } from "@/lib/listing";
import { type Locale, pick } from "@/lib/platform/i18n";
import { fen, formatMoney } from "@/lib/platform/money";
import { localised, paths } from "@/lib/platform/paths";
import { FetchBack } from "./draft-tools";
import { type Part, partsOf } from "./parts";
import { statusTones } from "./product-card";
import { ShelfTools } from "./shelf-tools";

type Props = { product: MyProduct; locale: Locale };

/** A product as a list of what can be changed, each with what it says now. */
export function ProductParts({ product, locale }: Props) {
  const t = useTranslations("listing");
  const to = (path: string) => localised(locale, path);
  return (
    <div className="grid gap-4">
      <Card flush>
        <div className="flex items-center gap-4 p-4">
          <Picture
            picture={product.photos[0]?.picture ?? null}
            sizes="112px"
            square
            decorative
            className="w-28 shrink-0 rounded-lg"
          />
          <div className="grid gap-2">
            <h1 className="text-xl font-semibold">{pick(product, "title", locale)}</h1>
            <span className="flex flex-wrap gap-1.5">
              {product.status === "IN_REVIEW" && product.turn === "MINE" ? (
                <Badge tone="brick">{t("missing")}</Badge>
              ) : (
                <Badge tone={statusTones[product.status]}>{t(`status.${product.status}`)}</Badge>
              )}
              {product.isStopped && <Badge tone="brick">{t("stopped")}</Badge>}
            </span>
            <ButtonLink size="sm" variant="quiet" href={to(hrefOfLook(product))}>
              {t("look")}
            </ButtonLink>
          </div>
        </div>
        {product.isRemoved ? (
          <FetchBack id={product.id} />
        ) : (
          <ShelfTools id={product.id} status={product.status} />
        )}
      </Card>
      {!product.isRemoved && <Standing product={product} locale={locale} />}
    </div>
  );
}

/** How it stands with the county, and all that can be changed. */
function Standing({ product, locale }: Props) {
  const t = useTranslations("listing");
  const summaryOf = useSummaries(product, locale);
  const missing = missingPapers(
    product.regime,
    product.papers.map(({ kind }) => kind),
  );
  const to = (path: string) => localised(locale, path);
  return (
    <>
      {product.note && (
        <Notice tone="error" title={t("sentBack")}>
          {product.note}
        </Notice>
      )}
      {product.turn === "COUNTY" && (
        <Notice
          tone="info"
          title={t(product.status === "IN_REVIEW" ? "waitingNew" : "waitingTitle")}
        >
          {product.status === "IN_REVIEW"
            ? t("waitingNewText")
            : product.waiting.map((reason) => t(`reasons.${reason}`)).join(t("and"))}
        </Notice>
      )}
      {missing.length > 0 && product.status !== "ON_SALE" && (
        <Notice
          tone="warn"
          title={t(product.status === "IN_REVIEW" ? "missingFirst" : "missing")}
          action={
            <ButtonLink size="sm" href={to(paths.sellProductPart(product.id, "papers"))}>
              {t("addPapers")}
            </ButtonLink>
          }
        >
          {missing.map((kind) => t(`paperKinds.${kind}`)).join(t("and"))}
        </Notice>
      )}
      <Card flush>
        <ul className="divide-y divide-hairline">
          {partsOf(product.regime).map((part) => (
            <li key={part}>
              <Link
                href={to(paths.sellProductPart(product.id, part))}
                className="flex min-h-16 items-center gap-3 px-4 py-3 hover:bg-sunk/50"
              >
                <span className="grow">
                  <span className="block font-medium">{t(`parts.${part}.title`)}</span>
                  <span className="line-clamp-1 text-sm text-quiet">
                    {summaryOf(part) || t("notYet")}
                  </span>
                </span>
                <Chevron className="text-quiet" />
              </Link>
            </li>
          ))}
        </ul>
      </Card>
    </>
  );
}

/** The public page where it shows all there is, else the preview: not on sale, or with a change that waits. */
const hrefOfLook = ({ id, slug, status, waiting }: MyProduct) =>
  status === "ON_SALE" && waiting.length === 0 ? paths.product(slug) : paths.previewProduct(id);

function useSummaries(product: MyProduct, locale: Locale) {
  const t = useTranslations("listing");
  const count = (what: "photos" | "papers" | "asks" | "madeFrom") =>
    product[what].length > 0 ? t(`counts.${what}`, { count: product[what].length }) : "";
  const summaries: Record<Part, () => string> = {
    photos: () => count("photos"),
    words: () => pick(product, "title", locale),
    price: () =>
      product.variants
        .map((one) => `${pick(one, "label", locale)} ${formatMoney(fen(one.priceFen), locale)}`)
        .join(" · "),
    story: () => (product.voice ? t("spoken") : pick(product, "story", locale)),
    papers: () => count("papers"),
    label: () => pick(product, "ingredients", locale),
    keeping: () => pick(product, "keeping", locale),
    shelf: () => t(`returns.${product.returnPolicy}`),
    asks: () => count("asks"),
    lineage: () => count("madeFrom"),
  };
  return (part: Part) => summaries[part]();
}
