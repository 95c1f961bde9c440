import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { enterShop } from "@/app/[locale]/(seller)/door";
import { currentLocale } from "@/components/shared/layout/current-locale";
import { Words } from "@/components/shared/layout/words";
import { Card } from "@/components/ui/card";
import { NoPart } from "@/components/workbench/frame/no-part";
import { ShopPageHead } from "@/components/workbench/shop/shop-page-head";
import { AddWebhook } from "@/components/workbench/webhooks/add-webhook";
import { WebhookCard } from "@/components/workbench/webhooks/webhook-card";
import { paths } from "@/lib/platform/paths";
import { listWebhooks } from "@/lib/webhooks/queries";

type Props = { searchParams: Promise<{ shop?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("webhooks");
  return { title: t("title"), robots: { index: false } };
}

export default async function WebhooksPage({ searchParams }: Props) {
  const [locale, t, { shop: wanted }] = await Promise.all([
    currentLocale(),
    getTranslations("webhooks"),
    searchParams,
  ]);
  const permission = "webhook:edit";
  const entered = await enterShop({ locale, path: paths.sellWebhooks(), permission, wanted });
  if (!entered) return <NoPart reason="notOwner" locale={locale} />;
  const webhooks = await listWebhooks(entered.viewer, entered.shop.id);
  return (
    <Words only={["webhooks", "errors", "common"]}>
      <div className="grid max-w-2xl grid-cols-1 gap-5">
        <ShopPageHead title={t("title")} shop={entered.shop} locale={locale} />
        <p className="text-quiet">{t("lead")}</p>
        {webhooks.map((webhook) => (
          <WebhookCard key={webhook.id} webhook={webhook} locale={locale} />
        ))}
        <Card>
          <AddWebhook shopId={entered.shop.id} />
        </Card>
      </div>
    </Words>
  );
}
