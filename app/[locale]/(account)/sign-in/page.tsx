import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getFormatter, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { SignIn } from "@/components/buyer/sign-in/sign-in";
import { currentLocale } from "@/components/shared/layout/current-locale";
import { Link } from "@/components/ui/link";
import { countriesReached, listDemoAccounts } from "@/lib/identity/queries";
import { currentViewer } from "@/lib/platform/auth";
import type { Locale } from "@/lib/platform/i18n";
import { localised, paths, safeNext } from "@/lib/platform/paths";

type Props = { searchParams: Promise<{ next?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("signIn");
  return { title: t("title"), robots: { index: false } };
}

async function phoneHintOf(locale: Locale) {
  const [t, format] = await Promise.all([getTranslations("signIn.phoneHint"), getFormatter()]);
  const countries = countriesReached(locale);
  if (!countries) return t("everywhere");
  return countries.length > 0 ? t("some", { countries: format.list(countries) }) : t("home");
}

export default async function SignInPage({ searchParams }: Props) {
  const [locale, viewer, { next: wanted }] = await Promise.all([
    currentLocale(),
    currentViewer(),
    searchParams,
  ]);
  const next = safeNext([wanted].flat()[0]) ?? localised(locale, paths.me());
  if (viewer.kind === "user") redirect(next);
  const t = await getTranslations("signIn");
  const head = (
    <header className="grid gap-1">
      <h1 className="text-2xl font-semibold">{t("title")}</h1>
      <p className="text-quiet">{t("lead")}</p>
    </header>
  );
  const linked = (path: string, words: ReactNode) => (
    <Link
      href={localised(locale, path)}
      className="inline-block py-2 text-calaite underline underline-offset-4"
    >
      {words}
    </Link>
  );
  const foot = (
    <div className="grid gap-1 border-t border-hairline pt-4 text-sm text-quiet">
      <p>
        {t.rich("agree", {
          terms: (words) => linked(paths.rules("terms"), words),
          privacy: (words) => linked(paths.rules("privacy"), words),
        })}
      </p>
      <p>
        {t("without")} {linked(paths.findOrder(), t("find"))}
      </p>
    </div>
  );
  const demoAccounts = await listDemoAccounts(locale);
  // By way of the shops that ask for this person's help.
  const welcome = localised(locale, paths.invites(next));
  const shown = { head, foot, phoneHint: await phoneHintOf(locale) };
  return <SignIn next={welcome} demoAccounts={demoAccounts} {...shown} />;
}
