import { getTranslations } from "next-intl/server";
import { Aloud } from "@/components/shared/aloud/aloud";
import { ButtonLink } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { cn } from "@/components/ui/cn";
import { Check } from "@/components/ui/icons";
import type { Locale } from "@/lib/platform/i18n";
import { localised, paths } from "@/lib/platform/paths";
import { type Stage, stages } from "@/lib/reporting";

type Props = { stage: Stage; shop: string; locale: Locale };

const ways: Record<Stage, (shop: string) => string> = {
  FIRST_GOODS: (shop) => paths.newProduct(shop),
  COUNTY: (shop) => paths.sellProducts(undefined, shop),
  TELL: (shop) => paths.shop(shop),
  FIRST_PARCEL: (shop) => paths.sellOrders("toShip", shop),
  SUSPENDED: (shop) => paths.askHelp(shop),
};

/** What a new shop does next: one thing, large, read aloud; with the way that is behind and ahead. */
export async function StageCard({ stage, shop, locale }: Props) {
  const t = await getTranslations("sell.stage");
  const title = t(`${stage}.title`);
  const text = t(`${stage}.text`);
  return (
    <Card className="grid gap-4">
      {stage !== "SUSPENDED" && <Way stage={stage} words={(one) => t(`${one}.short`)} />}
      <div>
        <h2 className="text-2xl font-semibold">{title}</h2>
        <p className="mt-1 text-lg">{text}</p>
      </div>
      <Aloud lines={[title, text]} />
      <ButtonLink size="lg" block href={localised(locale, ways[stage](shop))}>
        {t(`${stage}.go`)}
      </ButtonLink>
    </Card>
  );
}

type WayProps = { stage: Stage; words: (stage: (typeof stages)[number]) => string };

function Way({ stage, words }: WayProps) {
  const here = stages.findIndex((one) => one === stage);
  return (
    <ol className="flex flex-wrap gap-x-4 gap-y-1">
      {stages.map((one, at) => (
        <li
          key={one}
          aria-current={at === here ? "step" : undefined}
          className={cn(
            "flex items-center gap-1 border-b-4 pb-1",
            at === here ? "border-pine font-semibold" : "border-hairline text-quiet",
          )}
        >
          {at < here && <Check className="text-pine" />}
          {words(one)}
        </li>
      ))}
    </ol>
  );
}
