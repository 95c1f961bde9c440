import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { PageHead } from "@/components/buyer/account/page-head";
import { InviteCard } from "@/components/buyer/team/invite-card";
import { NoOrdersScene } from "@/components/shared/brand/scenes";
import { formatDay } from "@/components/shared/catalog/day";
import { currentLocale } from "@/components/shared/layout/current-locale";
import { Words } from "@/components/shared/layout/words";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { requireUser } from "@/lib/platform/auth";
import { localised, paths, safeNext } from "@/lib/platform/paths";
import { listMyInvites } from "@/lib/shops/queries";

type Props = { searchParams: Promise<{ next?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("team.invite");
  return { title: t("title"), robots: { index: false } };
}

/** Everybody who signs in comes by (`next` is where they wanted to go); most are waved through. */
export default async function InvitesPage({ searchParams }: Props) {
  const [locale, { next: asked }] = await Promise.all([currentLocale(), searchParams]);
  const viewer = await requireUser(locale, paths.invites());
  const [t, invites] = await Promise.all([
    getTranslations("team.invite"),
    listMyInvites(viewer, locale),
  ]);
  const next = safeNext(typeof asked === "string" ? asked : null);
  if (next && invites.length === 0) redirect(next);
  const to = (path: string) => localised(locale, path);
  return (
    <Words only={["team", "errors", "common"]}>
      <div className="mx-auto grid max-w-xl gap-4">
        <PageHead locale={locale} title={t("title")} />
        {invites.length === 0 && (
          <EmptyState
            picture={<NoOrdersScene />}
            title={t("none")}
            action={<ButtonLink href={to(paths.me())}>{t("home")}</ButtonLink>}
          >
            {t("noneText")}
          </EmptyState>
        )}
        {invites.map((invite) => (
          <InviteCard
            key={invite.id}
            invite={invite}
            day={formatDay(invite.until, locale)}
            workHref={to(paths.sell())}
          />
        ))}
        {invites.length > 0 && (
          <ButtonLink variant="ghost" block href={next ?? to(paths.me())}>
            {t("later")}
          </ButtonLink>
        )}
      </div>
    </Words>
  );
}
