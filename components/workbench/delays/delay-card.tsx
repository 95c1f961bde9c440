import { useTranslations } from "next-intl";
import { Words } from "@/components/shared/layout/words";
import { dayOf } from "@/components/ui/moment";
import { Notice } from "@/components/ui/notice";
import { type DelayView, laterDays, MOST_DELAYS } from "@/lib/delays";
import { DAY, inFuture } from "@/lib/platform/clock";
import type { Locale } from "@/lib/platform/i18n";
import { AskDelay } from "./ask-delay";

type Props = {
  number: string;
  /** What the buyer was promised. */
  shipBy: Date | null;
  delay: DelayView | null;
  locale: Locale;
};

function Standing({ delay, locale }: { delay: DelayView; locale: Locale }) {
  const t = useTranslations("delays");
  const day = dayOf(delay.shipBy, locale);
  return (
    <Notice tone={delay.isAgreed ? "done" : "warn"}>
      {t(delay.isAgreed ? "waits" : "asked", { day })}
    </Notice>
  );
}

/** For an order that can't leave in time: what the buyer was asked and said, and asking. */
export function DelayCard({ number, shipBy, delay, locale }: Props) {
  const now = new Date();
  const [nearest, ...further] = laterDays(shipBy, now).map((days) => ({
    days,
    day: dayOf(inFuture(days * DAY, now), locale),
  }));
  const mayAsk = (delay?.nth ?? 0) < MOST_DELAYS;
  return (
    <section className="grid gap-3">
      {delay && <Standing delay={delay} locale={locale} />}
      {mayAsk && nearest && (
        <Words only={["delays", "common", "errors"]}>
          <AskDelay number={number} choices={[nearest, ...further]} isAgain={delay !== null} />
        </Words>
      )}
    </section>
  );
}
