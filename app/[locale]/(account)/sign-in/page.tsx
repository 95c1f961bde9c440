import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { SignIn } from "@/components/buyer/sign-in/sign-in";
import { currentLocale } from "@/components/shared/layout/current-locale";
import { Link } from "@/components/ui/link";
import { listDemoAccounts } from "@/lib/identity/queries";
import { currentViewer } from "@/lib/platform/auth";
import { localised, paths, safeNext } from "@/lib/platform/paths";

type Props = { searchParams: Promise<{ next?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("signIn");
  return { title: t("title"), robots: { index: false } };
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
  const foot = (
    <p className="border-t border-hairline pt-4 text-sm text-quiet">
      {t("without")}{" "}
      <Link
        href={localised(locale, paths.findOrder())}
        className="inline-block py-2 text-calaite underline underline-offset-4"
      >
        {t("find")}
      </Link>
    </p>
  );
  const demoAccounts = await listDemoAccounts(locale);
  // By way of the shops that ask for this person's help.
  const welcome = localised(locale, paths.invites(next));
  return <SignIn next={welcome} demoAccounts={demoAccounts} head={head} foot={foot} />;
}
