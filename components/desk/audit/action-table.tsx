import { useTranslations } from "next-intl";
import { momentText } from "@/components/desk/frame/day";
import { type Column, RegisterTable } from "@/components/desk/register/register-table";
import { Badge } from "@/components/ui/badge";
import { Link } from "@/components/ui/link";
import type { ActionView } from "@/lib/audit";
import type { Locale } from "@/lib/platform/i18n";
import { localised, paths } from "@/lib/platform/paths";
import { type AuditWords, sayAction, sayActor, sayField, sayValue } from "./say";
import { sayReason } from "./say-reason";

type Props = { actions: ActionView[]; locale: Locale };

/** Who did what to what, in sentences, with what it was before one press away. */
export function ActionTable({ actions, locale }: Props) {
  const t = useTranslations("county.audit");
  const reasons = {
    acts: useTranslations("assistance"),
    papers: useTranslations("onboarding.item"),
  };
  const columns: Column<ActionView>[] = [
    {
      key: "what",
      head: t("what"),
      cell: (action) => (
        <Link
          href={localised(
            locale,
            paths.countyAudit({ subject: `${action.subjectKind}:${action.subjectId}` }),
          )}
          className="inline-flex min-h-12 items-center text-calaite hover:underline"
        >
          {sayAction(t, action)}
        </Link>
      ),
    },
    {
      key: "who",
      head: t("who"),
      cell: (action) => (
        <span>
          {sayActor(t, action)}{" "}
          {action.onBehalfOf && (
            <Badge tone="millet">{t("for", { name: action.onBehalfOf })}</Badge>
          )}
          {action.reason && (
            <span className="block text-sm text-quiet">{sayReason(reasons, action.reason)}</span>
          )}
        </span>
      ),
    },
    { key: "when", head: t("when"), cell: ({ at }) => momentText(at, locale) },
    {
      key: "changes",
      head: t("changes"),
      bare: true,
      cell: (action) =>
        action.changes.length > 0 && <Changes action={action} words={t} locale={locale} />,
    },
  ];
  return (
    <RegisterTable caption={t("title")} columns={columns} rows={actions} keyOf={({ id }) => id} />
  );
}

type ChangesProps = { action: ActionView; words: AuditWords; locale: Locale };

function Changes({ action, words: t, locale }: ChangesProps) {
  const say = (field: string, value: ActionView["changes"][number]["after"]) =>
    sayValue(t, { field, value }, locale);
  return (
    <details className="w-full lg:max-w-sm">
      <summary className="flex min-h-12 items-center text-calaite underline">
        {t("show", { count: action.changes.length })}
      </summary>
      <dl className="grid gap-2 pb-2 text-sm">
        {action.changes.map(({ field, before, after }) => (
          <div key={field} className="min-w-0">
            <dt className="text-quiet">{sayField(t, field)}</dt>
            <dd className="wrap-anywhere">
              {before !== null && <del className="text-quiet">{say(field, before)}</del>}{" "}
              {say(field, after)}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
