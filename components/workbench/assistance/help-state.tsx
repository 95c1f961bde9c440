import { useTranslations } from "next-intl";
import { moment } from "@/components/ui/moment";
import { Notice } from "@/components/ui/notice";
import type { HelpView } from "@/lib/assistance";
import type { Locale } from "@/lib/platform/i18n";
import { CancelHelp } from "./cancel-help";

/** Whoever asked sees that they stand in the queue, or who is coming. */
export function HelpState({ help, locale }: { help: HelpView; locale: Locale }) {
  const t = useTranslations("assistance.help");
  if (help.status === "TAKEN") {
    return (
      <Notice tone="done" title={t("coming", { name: help.takenBy ?? "" })}>
        {t("comingText")}
      </Notice>
    );
  }
  return (
    <Notice title={t("waiting")}>
      <p>
        {t("waitingText", {
          when: moment(new Date(help.at), locale),
          topic: t(`topic.${help.topic}`),
        })}
      </p>
      <CancelHelp id={help.id} />
    </Notice>
  );
}
