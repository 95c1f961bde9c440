import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { currentLocale } from "@/components/shared/layout/current-locale";
import { StepForm } from "@/components/workbench/onboarding/step-form";
import { kindOf } from "@/components/workbench/onboarding/steps";
import { whoseOf } from "@/components/workbench/onboarding/whose-of";
import { type ItemKind, isRequirementKind, type MyApplication } from "@/lib/onboarding";
import { findMyApplication, hasShop, listApplyChoices } from "@/lib/onboarding/queries";
import { currentViewer, type Viewer } from "@/lib/platform/auth";
import { localised, paths } from "@/lib/platform/paths";
import { isUnopened } from "@/lib/shops";

type Props = { params: Promise<{ step: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ step }, t] = await Promise.all([params, getTranslations("onboarding")]);
  const kind = kindOf(step);
  return { title: kind ? t(`item.${kind}`) : t("title"), robots: { index: false } };
}

/** Whether this line may be filled in as things stand: not while the county has it, papers also later. */
function isAsked(kind: ItemKind, application: MyApplication | null) {
  if (!application) return !isRequirementKind(kind);
  const { status, items } = application;
  const item = items.find((one) => one.kind === kind);
  if (!item || status === "SUBMITTED") return false;
  return isUnopened(status) || item.nature === "verified";
}

async function doorOf(viewer: Viewer, kind: ItemKind, application: MyApplication | null) {
  if (viewer.kind !== "user") return isRequirementKind(kind) ? "signIn" : "open";
  if (!application && (viewer.acting || (await hasShop(viewer)))) return "list";
  return isAsked(kind, application) ? "open" : "list";
}

export default async function StepPage({ params }: Props) {
  const [{ step }, locale, viewer] = await Promise.all([params, currentLocale(), currentViewer()]);
  const kind = kindOf(step);
  if (!kind) notFound();
  const [application, choices] = await Promise.all([
    findMyApplication(viewer, locale),
    listApplyChoices(locale),
  ]);
  const list = localised(locale, paths.apply());
  const door = await doorOf(viewer, kind, application);
  if (door === "signIn") redirect(localised(locale, paths.signIn(list)));
  if (door === "list") redirect(list);
  return (
    <StepForm
      key={kind}
      kind={kind}
      whose={whoseOf(viewer)}
      isGuest={viewer.kind !== "user"}
      given={application}
      choices={choices}
      backHref={list}
    />
  );
}
