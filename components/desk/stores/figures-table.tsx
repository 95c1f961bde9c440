import { useTranslations } from "next-intl";
import { type Column, RegisterTable } from "@/components/desk/register/register-table";
import { Trend } from "@/components/desk/reporting/trend";
import { Money } from "@/components/ui/money";
import type { Locale } from "@/lib/platform/i18n";
import { add, formatMoney } from "@/lib/platform/money";
import type { Sales, StoreFigure, StoresMonth } from "@/lib/stores";

const sumOf = ({ verifiedFen, declaredFen }: Sales) => add(verifiedFen, declaredFen);

type Props = { figures: StoresMonth; caption: string; locale: Locale };

/** What is verified and what is declared in columns of their own; their sum says how much of it is declared. */
export function FiguresTable({ figures: { kind, lines, all, over }, caption, locale }: Props) {
  const t = useTranslations("stores");
  const nameOf = ({ key, name }: StoreFigure) => {
    if (key === "all") return t("figures.all");
    if (key === "") return t("figures.unmapped");
    return kind === "platform" ? t(`platform.${key}`) : name;
  };
  const columns: Column<StoreFigure>[] = [
    { key: "name", head: t(`figures.name.${kind}`), cell: nameOf },
    ...(["verified", "declared"] as const).map((one) => ({
      key: one,
      head: t(`figures.${one}`),
      end: true as const,
      cell: ({ now }: StoreFigure) => <Money fen={now[`${one}Fen`]} locale={locale} />,
    })),
    {
      key: "sum",
      head: t("figures.sum"),
      end: true,
      cell: ({ now }) => (
        <span className="text-right">
          <Money fen={sumOf(now)} locale={locale} className="font-semibold" />
          {now.declaredFen !== 0 && (
            <span className="block text-sm text-quiet">
              {t("figures.ofWhich", { money: formatMoney(now.declaredFen, locale) })}
            </span>
          )}
        </span>
      ),
    },
    {
      key: "before",
      head: t("figures.before"),
      end: true,
      cell: ({ now, before }) => (
        <Trend now={sumOf(now) / over.now} before={sumOf(before) / over.before} />
      ),
    },
  ];
  return (
    <RegisterTable
      caption={caption}
      columns={columns}
      rows={[all, ...lines]}
      keyOf={({ key }) => key}
    />
  );
}
