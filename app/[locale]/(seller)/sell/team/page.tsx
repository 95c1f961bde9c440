import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { enterShop } from "@/app/[locale]/(seller)/door";
import { currentLocale } from "@/components/shared/layout/current-locale";
import { Words } from "@/components/shared/layout/words";
import { ButtonLink } from "@/components/ui/button";
import { Plus } from "@/components/ui/icons";
import { NoPart } from "@/components/workbench/frame/no-part";
import { ShopPageHead } from "@/components/workbench/shop/shop-page-head";
import { LeaveTeam } from "@/components/workbench/team/leave-team";
import { OpenInvites } from "@/components/workbench/team/open-invites";
import { TeamMembers } from "@/components/workbench/team/team-members";
import { shopsFor } from "@/lib/platform/auth";
import { localised, paths } from "@/lib/platform/paths";
import { findTeam } from "@/lib/shops/queries";

type Props = { searchParams: Promise<{ shop?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("team");
  return { title: t("title"), robots: { index: false } };
}

export default async function TeamPage({ searchParams }: Props) {
  const [locale, t, { shop: wanted }] = await Promise.all([
    currentLocale(),
    getTranslations("team"),
    searchParams,
  ]);
  const permission = "shop:enter";
  const entered = await enterShop({ locale, path: paths.sellTeam(), permission, wanted });
  const team = entered && (await findTeam(entered.viewer, entered.shop.id));
  if (!team) return <NoPart reason="noShop" locale={locale} />;
  const { viewer, shop } = entered;
  const owns = shopsFor(viewer, "team:edit").includes(shop.id);
  const mayLeave = shopsFor(viewer, "team:leave").includes(shop.id);
  const to = (path: string) => localised(locale, path);
  return (
    <Words only={["team", "errors", "common"]}>
      <div className="grid max-w-2xl grid-cols-1 gap-5">
        <ShopPageHead title={t("title")} shop={shop} locale={locale} />
        <p>{t("about")}</p>
        {owns && (
          <ButtonLink size="lg" block href={to(paths.newHelper(shop.slug))}>
            <Plus /> {t("ask")}
          </ButtonLink>
        )}
        <ButtonLink variant="quiet" block href={to(paths.shopLaw(shop.slug))}>
          {t("law.link")}
        </ButtonLink>
        <OpenInvites invites={team.invites} locale={locale} />
        <TeamMembers members={team.members} owns={owns} locale={locale} />
        {mayLeave && <LeaveTeam shopId={shop.id} afterwards={to(paths.me())} />}
      </div>
    </Words>
  );
}
