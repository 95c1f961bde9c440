import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/ui/button";
import type { CashierState } from "@/lib/cashier";
import type { CashierView } from "@/lib/cashier/queries";
import { type Locale, languageTag } from "@/lib/platform/i18n";
import { formatMoney } from "@/lib/platform/money";
import { localised, paths } from "@/lib/platform/paths";
import { GuestNote } from "./guest-note";
import { NextSteps } from "./next-steps";
import { RecheckButton } from "./recheck-button";
import { Shares } from "./shares";
import { StateHead } from "./state-head";

type Decided = Exclude<CashierState, "UNPAID">;

const moods = {
  PAID: "done",
  CASH: "done",
  PROCESSING: "waiting",
  UNDER_REVIEW: "asking",
  EXPIRED: "over",
  CANCELLED: "over",
} as const satisfies Record<Decided, string>;

type Props = { view: CashierView & { state: Decided }; locale: Locale };

async function Ways({ view, locale }: Props) {
  const t = await getTranslations("cashier");
  const [share, ...more] = view.shares;
  const isOver = moods[view.state] === "over";
  const isSure = moods[view.state] === "done";
  const orders = share && more.length === 0 ? paths.order(share.orderNumber) : paths.orders();
  const isReachable = share && (more.length === 0 || !view.isGuests);
  return (
    <>
      {view.state === "PROCESSING" && (
        <RecheckButton group={view.number} label={t("recheck")} variant="primary" />
      )}
      {isReachable && (
        <ButtonLink href={localised(locale, orders)} variant={isSure ? "primary" : "quiet"} block>
          {more.length === 0 ? t("look") : t("lookAll")}
        </ButtonLink>
      )}
      <ButtonLink
        href={localised(locale, paths.home())}
        variant={isOver ? "primary" : "quiet"}
        block
      >
        {t("browse")}
      </ButtonLink>
    </>
  );
}

/** A group whose payment is decided, or no longer in the buyer's hands. */
export async function Outcome({ view, locale }: Props) {
  const t = await getTranslations("cashier");
  const words = view.state === "CANCELLED" && view.refundFen > 0 ? "REFUNDED" : view.state;
  const shown = words === "REFUNDED" ? view.refundFen : view.totalFen;
  const amount = formatMoney(shown, languageTag(locale));
  const isSure = moods[view.state] === "done";
  return (
    <div className="grid gap-4">
      <StateHead
        mood={moods[view.state]}
        title={t(`state.${words}.title`)}
        text={t(`state.${words}.text`, { amount })}
      >
        <Ways view={view} locale={locale} />
      </StateHead>
      <div
        className={`grid gap-4 md:items-start ${isSure ? "md:grid-cols-2" : "mx-auto w-full max-w-xl"}`}
      >
        <Shares
          shares={view.shares}
          locale={locale}
          title={t(`shares.${isSure ? "titlePaid" : "titleOver"}`)}
          linked={view.shares.length > 1}
        />
        {isSure && (
          <div className="grid gap-4">
            <NextSteps view={view} locale={locale} />
            {view.isGuests && <GuestNote view={view} locale={locale} />}
          </div>
        )}
      </div>
    </div>
  );
}

/** Narrows a group to one that Outcome can show. */
export const isDecided = (view: CashierView): view is Props["view"] => view.state !== "UNPAID";
