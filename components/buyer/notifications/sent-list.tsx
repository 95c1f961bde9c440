import { getTranslations } from "next-intl/server";
import { Badge, type Tone } from "@/components/ui/badge";
import { moment } from "@/components/ui/moment";
import type { SentMessage } from "@/lib/notifications";
import type { Locale } from "@/lib/platform/i18n";
import { formatPhone, isPhone } from "@/lib/platform/phone";

const tones: Record<SentMessage["status"], Tone> = {
  QUEUED: "millet",
  SENT: "pine",
  FAILED: "brick",
};

type Props = { messages: SentMessage[]; locale: Locale };

/** As they would lie in the phone: bubbles with the newest on top. */
export async function SentList({ messages, locale }: Props) {
  const t = await getTranslations("notifications.outbox");
  return (
    <ol className="grid gap-4">
      {messages.map(({ id, phone, text, at, status }) => (
        <li key={id} className="grid justify-items-start gap-1.5">
          <p className="flex flex-wrap items-center gap-2 text-sm text-quiet tabular-nums">
            {t("to", { phone: isPhone(phone) ? formatPhone(phone) : phone })}
            <span>{moment(new Date(at), locale)}</span>
            <Badge tone={tones[status]}>{t(`status.${status}`)}</Badge>
          </p>
          <p className="max-w-md rounded-xl rounded-tl-sm border border-hairline bg-card px-4 py-3 shadow-rest">
            {text}
          </p>
        </li>
      ))}
    </ol>
  );
}
