import { useTranslations } from "next-intl";
import { Aloud } from "@/components/shared/aloud/aloud";
import { Standing } from "@/components/shared/onboarding/standing";
import { ButtonLink } from "@/components/ui/button";
import { firstMissing, type Item, isDone, type MyApplication } from "@/lib/onboarding";
import type { Locale } from "@/lib/platform/i18n";
import { localised, paths } from "@/lib/platform/paths";
import { isUnopened } from "@/lib/shops";
import { CarryOver } from "./carry-over";
import { Checklist, type Line } from "./checklist";
import type { Whose } from "./kept";
import { SendApplication, TakeBack } from "./send-application";
import { stepOf } from "./steps";

type Props = { whose: Whose; application: MyApplication; locale: Locale };

/** Where it stands, what is missing, and the one next thing to do. */
export function ApplyHome({ whose, application, locale }: Props) {
  return (
    <>
      <CarryOver whose={whose} />
      <Standing application={application} />
      <Checklist lines={useLines(application, locale)} />
      <MissingAloud application={application} />
      <NextThing application={application} locale={locale} />
    </>
  );
}

/** For who reads badly: what is still to do. */
function MissingAloud({ application: { status, items } }: Pick<Props, "application">) {
  const t = useTranslations("onboarding");
  const missing = items.filter((item) => !isDone(item));
  if (!isUnopened(status) || missing.length === 0) return null;
  const lines = missing.map(({ kind, note }) =>
    [t(`item.${kind}`), note].filter(Boolean).join("，"),
  );
  const title = t("standing.missing.title", { count: missing.length });
  return <Aloud lines={[title, ...lines]} />;
}

const hrefOf = (kind: Item["kind"], locale: Locale) =>
  localised(locale, paths.applyStep(stepOf(kind)));

function useLines(application: MyApplication, locale: Locale): Line[] {
  const t = useTranslations("onboarding");
  const { status, items, keeper, phone, village, sells, papers } = application;
  const mayAnswer = status === "DRAFT" || status === "REJECTED";
  const answerTo = ({ kind, state }: Item) => {
    if (kind === "OWNER_NAME") return keeper;
    if (kind === "VILLAGE") return village?.name ?? "";
    if (kind === "SELLS") return sells.map((regime) => t(`goods.${regime}.title`)).join(t("and"));
    const day = papers.find((paper) => paper.kind === kind)?.expiresOn;
    return day && state === "VERIFIED" ? t("expiresOn", { day }) : "";
  };
  const mayChange = ({ nature }: Item) =>
    mayAnswer || (nature === "verified" && !isUnopened(status));
  return [
    { kind: "PHONE", state: "GIVEN", nature: "computed", note: "", value: phone, href: null },
    ...items.map((item) => ({
      ...item,
      value: answerTo(item),
      href: mayChange(item) ? hrefOf(item.kind, locale) : null,
    })),
  ];
}

function NextThing({ application, locale }: Pick<Props, "application" | "locale">) {
  const t = useTranslations("onboarding");
  const { status, items, slug } = application;
  const to = (path: string) => localised(locale, path);
  if (status === "SUBMITTED") return <TakeBack />;
  if (isUnopened(status)) {
    const next = firstMissing(items);
    if (!next) return <SendApplication />;
    return (
      <ButtonLink size="lg" block href={hrefOf(next.kind, locale)}>
        {t("next", { item: t(`item.${next.kind}`) })}
      </ButtonLink>
    );
  }
  return (
    <div className="grid gap-3">
      {status === "OPEN" && (
        <ButtonLink size="lg" block href={to(paths.newProduct(slug))}>
          {t("send.firstGoods")}
        </ButtonLink>
      )}
      {(status === "OPEN" || status === "PAUSED") && (
        <ButtonLink variant="quiet" block href={to(paths.shop(slug))}>
          {t("send.look")}
        </ButtonLink>
      )}
      <ButtonLink variant="ghost" block href={to(paths.sell())}>
        {t("send.work")}
      </ButtonLink>
    </div>
  );
}
