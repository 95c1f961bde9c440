import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { enterDesk } from "@/app/[locale]/(county)/door";
import { DeskHead } from "@/components/desk/frame/desk-head";
import { NoPart } from "@/components/desk/frame/no-part";
import { BillList } from "@/components/desk/settlement/bill-list";
import { HoldCard } from "@/components/desk/settlement/hold-card";
import { PreviewCard } from "@/components/desk/settlement/preview-card";
import { DecideRun, MakeFile } from "@/components/desk/settlement/run-buttons";
import { currentLocale } from "@/components/shared/layout/current-locale";
import { Words } from "@/components/shared/layout/words";
import { look } from "@/components/ui/button-look";
import { Card } from "@/components/ui/card";
import { moment } from "@/components/ui/moment";
import { Money } from "@/components/ui/money";
import { paths } from "@/lib/platform/paths";
import { encodings } from "@/lib/settlement";
import {
  countForBank,
  listBankFiles,
  listBills,
  listHolds,
  listRuns,
  previewRun,
} from "@/lib/settlement/queries";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("settlement.desk");
  return { title: t("title"), robots: { index: false } };
}

export default async function SettlementPage() {
  const [locale, t] = await Promise.all([currentLocale(), getTranslations("settlement.desk")]);
  const door = { locale, path: paths.countySettlement(), permission: "money:settle" } as const;
  const viewer = await enterDesk(door);
  if (!viewer) return <NoPart locale={locale} />;
  const [preview, runs, holds, files, forBank] = await Promise.all([
    previewRun(viewer, locale),
    listRuns(viewer),
    listHolds(viewer, locale),
    listBankFiles(viewer),
    countForBank(viewer),
  ]);
  const shown = runs.filter(({ status }) => status !== "CANCELLED");
  const bills = await Promise.all(shown.map(({ id }) => listBills(viewer, id, locale)));
  const isOpen = shown.some(({ status }) => status === "DRAFT");
  return (
    <Words only={["settlement", "county", "errors", "common"]}>
      <div className="grid max-w-4xl grid-cols-1 gap-5">
        <DeskHead title={t("title")} lead={t("lead")} />
        {preview && !isOpen && <PreviewCard preview={preview} mayMake locale={locale} />}
        {holds.length > 0 && (
          <section className="grid gap-3">
            <h2 className="text-xl font-semibold">{t("holds")}</h2>
            {holds.map((hold) => (
              <HoldCard key={hold.id} hold={hold} locale={locale} />
            ))}
          </section>
        )}
        {shown.map((run, index) => (
          <Card key={run.id} className="grid gap-3">
            <p className="flex flex-wrap items-baseline justify-between gap-x-4">
              <span className="text-xl font-semibold">{t(`run.${run.status}`)}</span>
              <Money fen={run.totalFen} locale={locale} className="text-2xl font-semibold" />
            </p>
            <p className="text-quiet">
              {t("madeBy", {
                number: run.number,
                maker: run.maker,
                when: moment(new Date(run.createdAt), locale),
              })}
              {run.checker && ` · ${t("checkedBy", { checker: run.checker })}`}
            </p>
            {run.status === "DRAFT" && (
              <>
                <p>{t("checkBy", { when: moment(new Date(run.checkBy), locale) })}</p>
                <DecideRun id={run.id} isMine={run.isMine} />
              </>
            )}
            <details open={index === 0}>
              <summary className="inline-flex min-h-(--control) cursor-pointer items-center text-calaite">
                {t("shops", { count: run.shops })}
              </summary>
              <BillList bills={bills[index] ?? []} locale={locale} />
            </details>
          </Card>
        ))}
        <Card className="grid gap-3">
          <h2 className="text-xl font-semibold">{t("files")}</h2>
          <p className="text-quiet">{t("filesText")}</p>
          <MakeFile count={forBank} />
          <ul className="grid divide-y divide-hairline">
            {files.map((file) => (
              <li key={file.id} className="grid gap-2 py-3">
                <p className="flex flex-wrap justify-between gap-x-4">
                  <span>
                    {file.number} · {moment(new Date(file.at), locale)} ·{" "}
                    {t("transfers", { count: file.count })}
                  </span>
                  <Money fen={file.amountFen} locale={locale} />
                </p>
                <p className="flex flex-wrap gap-3">
                  {encodings.map((encoding) => (
                    <a
                      key={encoding}
                      href={paths.bankFile(file.id, encoding)}
                      download
                      className={look({ variant: "quiet" })}
                    >
                      {t(`encoding.${encoding}`)}
                    </a>
                  ))}
                </p>
              </li>
            ))}
          </ul>
        </Card>
      </div>
    </Words>
  );
}
