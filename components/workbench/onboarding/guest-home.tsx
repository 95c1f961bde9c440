"use client";

import { useTranslations } from "next-intl";
import { Stages } from "@/components/shared/onboarding/stages";
import { ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { DetailSkeleton } from "@/components/ui/skeleton";
import { firstMissing, type Item } from "@/lib/onboarding";
import type { Locale } from "@/lib/platform/i18n";
import { localised, paths } from "@/lib/platform/paths";
import { Checklist, type Line } from "./checklist";
import { itemsOfKept } from "./items-of-kept";
import { isNothing } from "./kept";
import { stepOf } from "./steps";
import { useKept } from "./use-kept";

type Choices = { villages: { id: string; name: string }[]; allowsWorkshopFood: boolean };

type Props = { choices: Choices; locale: Locale };

/** Somebody who has not signed in begins all the same; the phone number is one line among others. */
export function GuestHome({ choices, locale }: Props) {
  const t = useTranslations("onboarding");
  const kept = useKept("mine");
  if (!kept) return <DetailSkeleton />;
  const items = itemsOfKept(kept, choices.allowsWorkshopFood);
  const answerTo = (kind: Item["kind"]) => {
    if (kind === "OWNER_NAME") return kept.keeper;
    if (kind === "VILLAGE") return choices.villages.find(({ id }) => id === kept.villageId)?.name;
    if (kind === "SELLS")
      return kept.sells?.map((regime) => t(`goods.${regime}.title`)).join(t("and"));
    return undefined;
  };
  const signIn = localised(locale, paths.signIn(localised(locale, paths.apply())));
  const lines: Line[] = [
    { kind: "PHONE", state: "MISSING", nature: "computed", note: "", href: signIn },
    ...items.map((item) => ({
      ...item,
      value: answerTo(item.kind) ?? "",
      href: localised(locale, paths.applyStep(stepOf(item.kind))),
    })),
  ];
  const next = firstMissing(items.filter(({ nature }) => nature === "computed"));
  return (
    <>
      <Stages at={0} />
      {isNothing(kept) ? (
        <Notice title={t("standing.start.title")}>{t("standing.start.text")}</Notice>
      ) : (
        <Notice tone="warn">{t("kept.here")}</Notice>
      )}
      <Checklist lines={lines} />
      {next ? (
        <ButtonLink size="lg" block href={localised(locale, paths.applyStep(stepOf(next.kind)))}>
          {t("next", { item: t(`item.${next.kind}`) })}
        </ButtonLink>
      ) : (
        <ButtonLink size="lg" block href={signIn}>
          {t("phone.signIn")}
        </ButtonLink>
      )}
      <p className="text-sm text-quiet">{t("phone.why")}</p>
    </>
  );
}
