import { useTranslations } from "next-intl";
import { AsTable } from "@/components/shared/reporting/as-table";
import { Card } from "@/components/ui/card";
import { Money } from "@/components/ui/money";
import type { Locale } from "@/lib/platform/i18n";
import { type Fen, formatMoney, subtract } from "@/lib/platform/money";
import type { Baseline, ProductFigure, ShopFigures } from "@/lib/reporting";
import { FiguresSection } from "./figures-section";

type Weighed = ProductFigure & { perKgFen: Fen };

const isWeighed = (product: ProductFigure): product is Weighed => product.perKgFen !== null;

/** Two bars: a kilogram now, and at the farm gate before. */
function Uplift({ now, before, label }: { now: Fen; before: Fen; label: string }) {
  const most = Math.max(1, now, before);
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox="0 0 100 9"
      preserveAspectRatio="none"
      className="h-9 w-full"
    >
      <rect width={(Math.max(0, now) / most) * 100} height="4" className="fill-pine" />
      <rect y="5" width={(before / most) * 100} height="4" className="fill-edge" />
    </svg>
  );
}

function Beside({
  product,
  baseline,
  locale,
}: {
  product: Weighed;
  baseline: Baseline;
  locale: Locale;
}) {
  const t = useTranslations("figures.earned");
  const [now, before] = [product.perKgFen, baseline.fenPerKg];
  const money = (fen: Fen) => formatMoney(fen, locale);
  const change =
    now >= before
      ? t("more", { amount: money(subtract(now, before)) })
      : t("less", { amount: money(subtract(before, now)) });
  const words = { title: product.title, now: money(now), before: money(before) };
  return (
    <>
      <p className="text-lg">{t("said", { ...words, change })}</p>
      <Uplift now={now} before={before} label={t("bars", words)} />
      <dl className="flex flex-wrap gap-x-8 gap-y-2">
        <Fact word={t("perKg")} fen={now} locale={locale} mark="bg-pine" />
        <Fact word={t("before")} fen={before} locale={locale} mark="bg-edge" />
      </dl>
      <p className="text-sm text-quiet">
        {t("beforeYear", { year: String(baseline.year) })} · {baseline.source}
      </p>
    </>
  );
}

function Fact({
  word,
  fen,
  locale,
  mark,
}: {
  word: string;
  fen: Fen;
  locale: Locale;
  mark: string;
}) {
  return (
    <div>
      <dt className="flex items-center gap-2 text-sm text-quiet">
        <span className={`size-3 rounded-sm ${mark}`} /> {word}
      </dt>
      <dd>
        <Money fen={fen} locale={locale} className="text-2xl font-semibold" />
      </dd>
    </div>
  );
}

/** What a kilogram earns after freight, fee and refunds, beside what it fetched at the farm gate. */
export function EarnedList({
  figures: { products, totals },
  locale,
}: {
  figures: ShopFigures;
  locale: Locale;
}) {
  const t = useTranslations("figures.earned");
  const weighed = products.filter(isWeighed);
  const money = (fen: Fen) => formatMoney(fen, locale);
  const said =
    weighed.length === 0
      ? t("none")
      : t("sum", {
          ...{ sold: money(totals.soldFen), borne: money(totals.borneFen) },
          ...{ fee: money(totals.feeFen), earned: money(totals.earnedFen) },
        });
  return (
    <FiguresSection title={t("title")} how={t("how")}>
      {weighed.map((product) =>
        product.baseline ? (
          <Card key={product.id} className="grid gap-3">
            <Beside product={product} baseline={product.baseline} locale={locale} />
          </Card>
        ) : null,
      )}
      <p>{said}</p>
      {products.length > 0 && (
        <AsTable
          caption={t("title")}
          heads={[t("sold"), t("kept"), t("perKg")]}
          rows={products.map(({ id, title, earnedFen, perKgFen }) => ({
            key: id,
            cells: [
              title,
              <Money key="kept" fen={earnedFen} locale={locale} />,
              perKgFen === null ? "" : <Money key="kg" fen={perKgFen} locale={locale} />,
            ],
          }))}
        />
      )}
    </FiguresSection>
  );
}
