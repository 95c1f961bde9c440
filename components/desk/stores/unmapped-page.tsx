import { useTranslations } from "next-intl";
import { DeskHead } from "@/components/desk/frame/desk-head";
import { RegisterTable } from "@/components/desk/register/register-table";
import { NothingFoundScene } from "@/components/shared/brand/scenes";
import { EmptyState } from "@/components/ui/empty-state";
import { Money } from "@/components/ui/money";
import type { Locale } from "@/lib/platform/i18n";
import { formatMoney } from "@/lib/platform/money";
import type { Unmapped } from "@/lib/stores/queries";
import { ForgetWord } from "./forget-word";
import { GiveWord } from "./give-word";

type Props = { unmapped: Unmapped; locale: Locale };

function Goods({ unmapped: { goods, shelves }, locale }: Props) {
  const t = useTranslations("stores.unmapped");
  return (
    <RegisterTable
      caption={t("title")}
      rows={goods}
      keyOf={({ id }) => id}
      columns={[
        {
          key: "goods",
          head: t("goods"),
          cell: ({ title }) => <span className="line-clamp-3 break-words">{title}</span>,
        },
        { key: "store", head: t("store"), cell: ({ store }) => store },
        {
          key: "money",
          head: t("money"),
          end: true,
          cell: ({ fen }) => <Money fen={fen} locale={locale} />,
        },
        {
          key: "do",
          head: t("do"),
          end: true,
          bare: true,
          cell: ({ title }) => <GiveWord title={title} shelves={shelves} />,
        },
      ]}
    />
  );
}

function Words({ words }: Pick<Unmapped, "words">) {
  const t = useTranslations("stores.unmapped");
  return (
    <section className="grid grid-cols-1 gap-3">
      <h2 className="text-xl font-semibold">{t("words")}</h2>
      {words.length === 0 ? (
        <p className="text-quiet">{t("wordsNone")}</p>
      ) : (
        <RegisterTable
          caption={t("words")}
          rows={words}
          keyOf={({ id }) => id}
          columns={[
            { key: "word", head: t("word"), cell: ({ word }) => word },
            { key: "category", head: t("category"), cell: ({ category }) => category },
            { key: "count", head: t("count"), end: true, cell: ({ goods }) => goods },
            {
              key: "do",
              head: t("forget"),
              end: true,
              bare: true,
              cell: ({ id }) => <ForgetWord id={id} />,
            },
          ]}
        />
      )}
    </section>
  );
}

/** Goods of stores elsewhere that no word puts on a shelf, the most money first, and the words there are. */
export function UnmappedPage({ unmapped, locale }: Props) {
  const t = useTranslations("stores.unmapped");
  const { count, fen, words } = unmapped;
  return (
    <div className="grid grid-cols-1 gap-5">
      <DeskHead title={t("title")} lead={t("lead")} />
      {count === 0 ? (
        <EmptyState picture={<NothingFoundScene />} title={t("none")} />
      ) : (
        <>
          <p className="text-lg">{t("sum", { count, money: formatMoney(fen, locale) })}</p>
          <Goods unmapped={unmapped} locale={locale} />
        </>
      )}
      <Words words={words} />
    </div>
  );
}
