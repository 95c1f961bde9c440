"use client";

import { useTranslations } from "next-intl";
import { useCall } from "@/components/shared/api/use-call";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { FailureText } from "@/components/ui/failure-text";
import { Link } from "@/components/ui/link";
import { Picture } from "@/components/ui/picture";
import { toast } from "@/components/ui/toast";
import type { Locale } from "@/lib/platform/i18n";
import { localised, paths } from "@/lib/platform/paths";
import type { WishView } from "@/lib/restock";

/** What somebody waits for, each with the way to stop. */
export function WishList({ wishes, locale }: { wishes: WishView[]; locale: Locale }) {
  return (
    <ul className="grid gap-3">
      {wishes.map((wish) => (
        <li key={wish.variantId}>
          <WishCard wish={wish} locale={locale} />
        </li>
      ))}
    </ul>
  );
}

function WishCard({ wish, locale }: { wish: WishView; locale: Locale }) {
  const t = useTranslations("restock");
  const { run, pending, failure } = useCall("restock.stop");
  async function stop() {
    const answer = await run({ variantId: wish.variantId });
    if (answer.ok) toast(t("stopped"));
  }
  return (
    <Card className="flex flex-wrap items-center gap-x-4 gap-y-2">
      <Link
        href={localised(locale, paths.product(wish.slug))}
        className="flex min-h-12 min-w-40 grow basis-0 items-center gap-4"
      >
        <Picture
          picture={wish.picture}
          sizes="64px"
          square
          decorative
          className="w-16 shrink-0 rounded-md"
        />
        <span>
          <span className="block font-medium">{wish.title}</span>
          <span className="text-sm text-quiet">{wish.label}</span>
        </span>
      </Link>
      {wish.bySms && <Badge>{t("bySms")}</Badge>}
      <Button variant="quiet" pending={pending} onClick={() => void stop()}>
        {t("stop")}
      </Button>
      <FailureText failure={failure} className="w-full" />
    </Card>
  );
}
