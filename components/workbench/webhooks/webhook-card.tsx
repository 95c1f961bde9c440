import { useTranslations } from "next-intl";
import { Card } from "@/components/ui/card";
import { CopyButton } from "@/components/ui/copy-button";
import { moment } from "@/components/ui/moment";
import type { Locale } from "@/lib/platform/i18n";
import type { DeliveryView, WebhookView } from "@/lib/webhooks";
import { EndWebhook, SendAgain } from "./webhook-tools";

const problems = ["NO_ANSWER", "INSIDE"] as const;

function Delivery({ delivery, locale }: { delivery: DeliveryView; locale: Locale }) {
  const t = useTranslations("webhooks");
  const { id, kind, at, outcome, tries, lastStatus, problem } = delivery;
  const known = problems.find((one) => one === problem);
  return (
    <li className="grid gap-2 py-3">
      <p className="font-medium">
        {t(`kind.${kind}`)} · {t(`outcome.${outcome}`)}
      </p>
      <p className="text-sm text-quiet">
        {moment(new Date(at), locale)}
        {tries > 0 && ` · ${t("tries", { tries })}`}
        {lastStatus !== null && ` · ${t("status", { status: lastStatus })}`}
        {known && ` · ${t(`problem.${known}`)}`}
      </p>
      {outcome !== "WAITING" && <SendAgain deliveryId={id} />}
    </li>
  );
}

/** An address that is told, the secret that signs what it gets, and what was sent last. */
export function WebhookCard({ webhook, locale }: { webhook: WebhookView; locale: Locale }) {
  const t = useTranslations("webhooks");
  const { id, url, kinds, secret, deliveries } = webhook;
  return (
    <Card className="grid gap-4">
      <h2 className="text-lg font-semibold break-all">{url}</h2>
      <p className="text-quiet">{kinds.map((kind) => t(`kind.${kind}`)).join(" · ")}</p>
      <div>
        <p className="font-medium">{t("secret")}</p>
        <p className="text-sm text-quiet">{t("secretText")}</p>
        <p className="mt-1 flex flex-wrap items-center gap-2">
          <code className="text-sm break-all">{secret}</code>
          <CopyButton text={secret} labels={{ copy: t("copy"), copied: t("copied") }} />
        </p>
      </div>
      <section>
        <h3 className="font-medium">{t("log")}</h3>
        {deliveries.length === 0 && <p className="text-quiet">{t("empty")}</p>}
        <ul className="divide-y divide-hairline">
          {deliveries.map((delivery) => (
            <Delivery key={delivery.id} delivery={delivery} locale={locale} />
          ))}
        </ul>
      </section>
      <EndWebhook webhookId={id} />
    </Card>
  );
}
