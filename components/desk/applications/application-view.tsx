import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { Check, Warning } from "@/components/ui/icons";
import { moment } from "@/components/ui/moment";
import { Notice } from "@/components/ui/notice";
import { Picture } from "@/components/ui/picture";
import { Timeline } from "@/components/ui/timeline";
import { type ApplicationView as Application, type Item, isDone } from "@/lib/onboarding";
import type { Locale } from "@/lib/platform/i18n";
import { PaperWall } from "./paper-wall";

type Props = { application: Application; locale: Locale };

/** Who applies, what they gave, and what happened so far. */
export function ApplicationView({ application, locale }: Props) {
  const t = useTranslations("onboarding");
  const { shopId, keeper, shopName, status, items, papers, isOwn, note } = application;
  return (
    <article className="grid gap-6">
      <header>
        <Badge tone={status === "SUBMITTED" ? "millet" : "plain"}>
          {t(`county.status.${status}`)}
        </Badge>
        <h1 className="mt-1 text-2xl font-semibold">{shopName || keeper || t("county.noName")}</h1>
      </header>
      {isOwn && <Notice tone="warn">{t("county.isOwn")}</Notice>}
      {note && <Notice tone="info">{note}</Notice>}
      <Person application={application} locale={locale} />
      {items.length > 0 && <Items items={items} />}
      <section className="grid gap-3">
        <h2 className="text-lg font-semibold">{t("county.papers")}</h2>
        {items.length > 0 ? (
          <PaperWall
            shopId={shopId}
            papers={papers}
            items={items}
            mayCheck={!isOwn && status !== "CLOSED" && status !== "DRAFT"}
          />
        ) : (
          <p className="text-quiet">{t("county.noApplication")}</p>
        )}
      </section>
      <History application={application} locale={locale} />
    </article>
  );
}

function Person({ application, locale }: Props) {
  const t = useTranslations("onboarding");
  const { keeper, phone, village, sells, photo, submittedAt } = application;
  return (
    <Card className="grid gap-4 sm:grid-cols-[180px_1fr]">
      <Picture picture={photo} sizes="180px" square className="w-45 rounded-md" />
      <dl className="grid content-start gap-2">
        <Fact name={t("county.about")}>{keeper || t("county.noName")}</Fact>
        <Fact name={t("county.phone")}>{phone}</Fact>
        <Fact name={t("county.village")}>{village?.name ?? t("county.noVillage")}</Fact>
        <Fact name={t("county.sells")}>
          {sells.map((regime) => t(`goods.${regime}.title`)).join(t("and")) || "–"}
        </Fact>
        {submittedAt && (
          <Fact name={t("county.sentOn")}>
            <time dateTime={submittedAt}>{moment(new Date(submittedAt), locale)}</time>
          </Fact>
        )}
      </dl>
    </Card>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="flex gap-3">
      <dt className="w-20 shrink-0 text-quiet">{name}</dt>
      <dd className="font-medium tabular-nums">{children}</dd>
    </div>
  );
}

function Items({ items }: { items: Item[] }) {
  const t = useTranslations("onboarding");
  return (
    <section>
      <h2 className="mb-2 text-lg font-semibold">{t("county.checklist")}</h2>
      <ul className="grid gap-x-6 gap-y-1 sm:grid-cols-2">
        {items.map((item) => (
          <li key={item.kind} className="flex items-start gap-2">
            {isDone(item) ? <Check className="text-pine" /> : <Warning className="text-brick" />}
            <span>
              {t(`item.${item.kind}`)}{" "}
              <span className="text-sm text-quiet">
                {item.nature === "verified" && item.state === "GIVEN"
                  ? t("toLook")
                  : t(`state.${item.state}`)}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function History({ application, locale }: Props) {
  const t = useTranslations("onboarding.county");
  if (application.events.length === 0) return null;
  return (
    <section>
      <h2 className="mb-3 text-lg font-semibold">{t("history")}</h2>
      <Timeline
        steps={application.events.map(({ at, action, who, note }, index) => ({
          id: `${at}-${index}`,
          title: t(`event.${action.replace(":", "-")}`),
          time: `${moment(new Date(at), locale)} · ${who ?? t("bySystem")}`,
          note,
        }))}
      />
    </section>
  );
}
