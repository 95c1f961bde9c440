import { useTranslations } from "next-intl";
import { Aloud } from "@/components/shared/aloud/aloud";
import { cn } from "@/components/ui/cn";
import { Link } from "@/components/ui/link";
import { moment } from "@/components/ui/moment";
import type { ConversationView, MessageView, QuickAnswerView, Side } from "@/lib/messages";
import type { Locale } from "@/lib/platform/i18n";
import { localised, paths } from "@/lib/platform/paths";
import { KeepAnswer } from "./keep-answer";
import { MessageBody } from "./message-body";
import { TakeBack } from "./take-back";

type Props = {
  conversation: ConversationView;
  side: Side;
  locale: Locale;
  /** The quick answers of whoever may keep more of them. */
  kept?: QuickAnswerView[];
  /** Who listens for somebody else leaves it unheard. */
  marks?: boolean;
};

/** What the shop has said and doesn't keep yet. */
const isForKeeping = ({ side, text, voice, isTakenBack }: MessageView, kept: QuickAnswerView[]) =>
  side === "SHOP" &&
  !isTakenBack &&
  (text !== "" || voice !== null) &&
  !kept.some((answer) => answer.text === text && answer.voice?.url === voice?.url);

/** The newest messages, which are read to who listens. */
const LAST_READ = 5;

/** What was said, the newest last; one's own words stand on the right. */
export function Thread({ conversation, side, locale, kept, marks = true }: Props) {
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
      <Aloud lines={messages.slice(-LAST_READ).map(({ text }) => text)} />
      <ol className="grid grid-cols-1 gap-3">
        {messages.map((message) => (
          <Said
            key={message.id}
            message={message}
            side={side}
            marks={marks}
            isForKeeping={kept !== undefined && isForKeeping(message, kept)}
            locale={locale}
          />
        ))}
      </ol>
      {isSeen && <p className="text-right text-sm text-quiet">{t("seen")}</p>}
    </div>
  );
}

type SaidProps = {
  message: MessageView;
  side: Side;
  marks: boolean;
  isForKeeping: boolean;
  locale: Locale;
};

function Said({ message, side, marks, isForKeeping, locale }: SaidProps) {
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
          <MessageBody message={message} side={side} marks={marks} locale={locale} />
        </div>
        <div className={cn("flex flex-wrap items-center gap-2", isOurs && "justify-end")}>
          {message.isMine && !message.isTakenBack && (
            <TakeBack id={message.id} side={side} at={message.at} />
          )}
          {isForKeeping && <KeepAnswer id={message.id} />}
          <time dateTime={message.at} className="text-sm text-quiet tabular-nums">
            {moment(new Date(message.at), locale)}
          </time>
        </div>
      </div>
    </li>
  );
}
