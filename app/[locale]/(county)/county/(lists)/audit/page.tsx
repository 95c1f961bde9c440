import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { enterDesk } from "@/app/[locale]/(county)/door";
import { ActionTable } from "@/components/desk/audit/action-table";
import { askedBy, readQuestion } from "@/components/desk/audit/question";
import { DeskHead } from "@/components/desk/frame/desk-head";
import { NoPart } from "@/components/desk/frame/no-part";
import { FilterForm } from "@/components/desk/register/filter-form";
import { Pager } from "@/components/desk/register/pager";
import { NothingFoundScene } from "@/components/shared/brand/scenes";
import type { Asked } from "@/components/shared/layout/asked";
import { currentLocale } from "@/components/shared/layout/current-locale";
import { look } from "@/components/ui/button-look";
import { EmptyState } from "@/components/ui/empty-state";
import { actGroups } from "@/lib/audit";
import { listActions } from "@/lib/audit/queries";
import { localised, paths, withQuery } from "@/lib/platform/paths";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("county.audit");
  return { title: t("title"), robots: { index: false } };
}

export default async function AuditPage({ searchParams }: { searchParams: Promise<Asked> }) {
  const [locale, t, asked] = await Promise.all([
    currentLocale(),
    getTranslations("county.audit"),
    searchParams,
  ]);
  const door = { locale, path: paths.countyAudit(), permission: "audit:read" } as const;
  const viewer = await enterDesk(door);
  if (!viewer) return <NoPart locale={locale} />;
  const question = readQuestion(asked);
  const { actions, next } = await listActions(viewer, question, locale);
  const wanted = askedBy(question);
  const here = localised(locale, paths.countyAudit());
  return (
    <div className="grid gap-5">
      <DeskHead
        title={t("title")}
        lead={t("lead")}
        action={
          <a
            href={paths.countyAuditFile({ locale, ...wanted })}
            download
            className={look({ variant: "quiet" })}
          >
            {t("file")}
          </a>
        }
      />
      <FilterForm
        action={here}
        filters={[
          { kind: "person", name: "who", label: t("whoSearch"), value: wanted.who },
          {
            kind: "choice",
            name: "group",
            label: t("what"),
            value: wanted.group,
            options: Object.keys(actGroups).map((value) => ({
              value,
              label: t(`groups.${value}`),
            })),
          },
          {
            kind: "choice",
            name: "behalf",
            label: t("behalf"),
            value: wanted.behalf,
            options: [{ value: "1", label: t("onlyBehalf") }],
          },
          { kind: "day", edge: "first", name: "from", label: t("from"), value: wanted.from },
          { kind: "day", edge: "last", name: "to", label: t("to"), value: wanted.to },
        ]}
      />
      {actions.length === 0 ? (
        <EmptyState picture={<NothingFoundScene />} title={t("none")} />
      ) : (
        <ActionTable actions={actions} locale={locale} />
      )}
      <Pager
        first={question.after || question.subject ? here : null}
        next={next && withQuery(here, { ...wanted, after: next })}
      />
    </div>
  );
}
