"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { useCall } from "@/components/shared/api/use-call";
import { FailureText } from "@/components/ui/failure-text";
import { toast } from "@/components/ui/toast";
import type { FollowView } from "@/lib/follows";
import type { Locale } from "@/lib/platform/i18n";
import { FollowCard } from "./follow-card";

type Props = { follows: FollowView[]; locale: Locale };

/** The shops that somebody follows; who leaves one by mistake takes it back. */
export function FollowList({ follows, locale }: Props) {
  const t = useTranslations("follows");
  const [left, setLeft] = useState<string[]>([]);
  const unfollow = useCall("follows.unfollow");
  const follow = useCall("follows.follow");
  const chooseNews = useCall("follows.chooseNews");

  async function takeBack({ slug, wantsNews }: FollowView) {
    const answer = await follow.run({ shop: slug });
    if (answer.ok && !wantsNews) await chooseNews.run({ shop: slug, wantsNews });
    if (answer.ok) setLeft((slugs) => slugs.filter((one) => one !== slug));
  }
  async function leave(shop: FollowView) {
    const answer = await unfollow.run({ shop: shop.slug });
    if (!answer.ok) return;
    setLeft((slugs) => [...slugs, shop.slug]);
    const press = () => void takeBack(shop);
    toast(t("stopped", { shop: shop.name }), { label: t("undo"), press });
  }
  return (
    <>
      <FailureText failure={unfollow.failure ?? follow.failure} />
      <ul className="grid gap-3">
        {follows
          .filter(({ slug }) => !left.includes(slug))
          .map((shop) => (
            <li key={shop.slug}>
              <FollowCard shop={shop} locale={locale} onLeave={() => void leave(shop)} />
            </li>
          ))}
      </ul>
    </>
  );
}
