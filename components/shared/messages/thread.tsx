import { useTranslations } from "next-intl";
import { cn } from "@/components/ui/cn";
import { Link } from "@/components/ui/link";
import { moment } from "@/components/ui/moment";
import type { ConversationView, MessageView, Side } from "@/lib/messages";
import type { Locale } from "@/lib/platform/i18n";
import { localised, paths } from "@/lib/platform/paths";
import { MessageBody } from "./message-body";
import { TakeBack } from "./take-back";

type Props = { conversation: ConversationView; side: Side; locale: Locale };

/** What was said, the newest last; one's own words stand on the right. */
export function Thread({ conversation, side, locale }: Props) {
  const t = useTranslations("messages");
  const { id, messages, hasEarlier, otherRead, lastSeq } = conversation;
  const [first] = messages;
  const before = String(first?.seq ?? 0);
  const earlier = side === "SHOP" ? paths.sellMessage(id, before) : paths.message(id, before);
  const last = messages.at(-1);
  const isSeen = last?.side === side && last.seq === lastSeq && otherRead >= lastSeq;
  return (
    <div role="log" aria-label={t("thread")} className="grid grid-cols-1 gap-3">
      {hasEarlier && (
        <Link
          href={localised(locale, earlier)}
          className="inline-flex min-h-12 items-center justify-self-center text-calaite underline"
        >
          {t("earlier")}
        </Link>
      )}
      <ol className="grid grid-cols-1 gap-3">
        {messages.map((message) => (
          <Said key={message.id} message={message} side={side} locale={locale} />
        ))}
      </ol>
      {isSeen && <p className="text-right text-sm text-quiet">{t("seen")}</p>}
    </div>
  );
}

function Said({ message, side, locale }: { message: MessageView; side: Side; locale: Locale }) {
  const t = useTranslations("messages");
  const isOurs = message.side === side;
  return (
    <li className={cn("flex", isOurs ? "justify-end" : "justify-start")}>
      <div className="grid max-w-[85%] grid-cols-1 gap-1">
        {message.station && (
          <p className="text-sm text-quiet">{t("station", { station: message.station })}</p>
        )}
        <div
          className={cn(
            "rounded-lg px-4 py-2.5",
            isOurs ? "bg-pine-tint" : "border border-hairline bg-card",
          )}
        >
          <span className="sr-only">{t(isOurs ? "ours" : "theirs")}</span>
          <MessageBody message={message} side={side} locale={locale} />
        </div>
        <div className={cn("flex items-center gap-2", isOurs && "justify-end")}>
          {message.isMine && !message.isTakenBack && (
            <TakeBack id={message.id} side={side} at={message.at} />
          )}
          <time dateTime={message.at} className="text-sm text-quiet tabular-nums">
            {moment(new Date(message.at), locale)}
          </time>
        </div>
      </div>
    </li>
  );
}
