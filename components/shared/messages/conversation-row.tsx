import { useTranslations } from "next-intl";
import { Badge, CountBadge } from "@/components/ui/badge";
import { cn } from "@/components/ui/cn";
import { Link } from "@/components/ui/link";
import { moment } from "@/components/ui/moment";
import type { ConversationCard, Side } from "@/lib/messages";
import type { Locale } from "@/lib/platform/i18n";
import { waited } from "./waited";

type Props = {
  one: ConversationCard;
  side: Side;
  href: string;
  /** Says which shop, to who has several. */
  withShop?: boolean;
  locale: Locale;
};

function useLastWords({ last }: ConversationCard, side: Side) {
  const t = useTranslations("messages");
  if (!last) return "";
  const words = last.kind === "TEXT" ? last.text : t(`last.${last.kind}`);
  return last.side === side ? t("weSaid", { words }) : words;
}

/** One conversation in a list: with whom, the last words, what is unread, how long somebody waits. */
export function ConversationRow({ one, side, href, withShop, locale }: Props) {
  const t = useTranslations("messages");
  const words = useLastWords(one, side);
  const { shop, buyer, unread, waitingSince, at } = one;
  const wait = waitingSince && waited(waitingSince);
  return (
    <Link
      href={href}
      className="grid min-h-16 grid-cols-1 gap-1 px-4 py-3 -outline-offset-3 hover:bg-sunk"
    >
      <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <span className={cn("grow", unread > 0 && "font-semibold")}>
          {side === "SHOP" ? buyer || t("someone") : shop}
          {side === "SHOP" && withShop && ` · ${shop}`}
        </span>
        {side === "SHOP" && wait && (
          <Badge tone="brick" className="text-sm">
            {t(`waited.${wait.unit}`, { count: wait.count })}
          </Badge>
        )}
        <time dateTime={at} className="text-sm text-quiet tabular-nums">
          {moment(new Date(at), locale)}
        </time>
      </span>
      <span className="flex items-center gap-2">
        <span className="min-w-0 grow truncate text-quiet">{words}</span>
        <CountBadge count={unread} />
        {unread > 0 && <span className="sr-only">{t("unread", { count: unread })}</span>}
      </span>
    </Link>
  );
}
