import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { Link } from "@/components/ui/link";
import { moment } from "@/components/ui/moment";
import { Picture } from "@/components/ui/picture";
import type { LiveCard as Session } from "@/lib/live";
import type { Locale } from "@/lib/platform/i18n";

type Props = { session: Session; href: string; locale: Locale; children?: ReactNode };

/** A session in a list; below it, what can be done with it. */
export function LiveCard({ session, href, locale, children }: Props) {
  const t = useTranslations("live");
  const { title, status, shop, picture, at } = session;
  return (
    <Card className="grid grid-cols-1 gap-3">
      <Link href={href} className="flex items-center gap-4">
        <Picture
          picture={picture}
          sizes="96px"
          square
          decorative
          className="size-24 shrink-0 rounded-md"
        />
        <span className="grid min-w-0 gap-1">
          <span>
            <Badge tone={status === "LIVE" ? "brick" : "plain"}>{t(`badge.${status}`)}</Badge>
          </span>
          <span className="font-semibold wrap-anywhere">{title}</span>
          <span className="text-sm text-quiet">
            {shop.name}
            {at && ` · ${moment(new Date(at), locale)}`}
          </span>
        </span>
      </Link>
      {children}
    </Card>
  );
}
