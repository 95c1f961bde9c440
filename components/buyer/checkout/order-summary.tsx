"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Checkbox } from "@/components/ui/checkbox";
import { FailureText } from "@/components/ui/failure-text";
import { Link } from "@/components/ui/link";
import { Money } from "@/components/ui/money";
import { SubmitBar } from "@/components/ui/submit-bar";
import type { Quote } from "@/lib/checkout";
import type { Locale } from "@/lib/platform/i18n";
import { localised, paths } from "@/lib/platform/paths";
import { ChangesNotice } from "./changes-notice";
import { CouponList } from "./coupon-list";
import { PaymentChoice } from "./payment-choice";
import { ProvePhone } from "./prove-phone";
import type { Checkout } from "./use-checkout";

type Props = { checkout: Checkout; locale: Locale };

/** What only the order tells, because nobody may ask what a phone has bought. */
const PERSONAL = ["SPECIAL_HAD", "HAD_ENOUGH"];

/** How to pay, what it comes to, and the one button. */
export function OrderSummary({ checkout, locale }: Props) {
  const t = useTranslations("checkout");
  const { quoting, choosing, paying, failure } = checkout;
  const { quote, changes } = quoting;
  const isReady = quote.provinceCode !== null && quote.shops.length > 0;
  const isUnproved = failure?.code === "PHONE_UNPROVED" && !checkout.pending;
  const earlier = failure?.code === "KEY_REUSED" ? failure.detail?.number : undefined;
  return (
    // On a phone the parts join the page's own column, so that the bar can stay in view all the way.
    <div className="contents lg:sticky lg:top-6 lg:grid lg:content-start lg:gap-4">
      <Card>
        <PaymentChoice
          cash={quote.cash}
          isGift={checkout.giving.gift !== null}
          isCollected={checkout.collecting.isWanted}
          method={paying}
          onChange={choosing.setMethod}
        />
      </Card>
      <Card className="grid gap-3">
        <Amounts quote={quote} isReady={isReady} locale={locale} />
        <CouponList coupons={quote.coupons} locale={locale} />
        {quote.needsReturnConsent && (
          <div className="border-t border-hairline pt-2">
            <Checkbox
              label={t("returns.agree")}
              checked={choosing.returnsAgreed}
              aria-invalid={choosing.isTickMissing || undefined}
              aria-describedby={choosing.isTickMissing ? "tick-missing" : undefined}
              onChange={(event) => choosing.agree(event.target.checked)}
            />
            {choosing.isTickMissing && (
              <p id="tick-missing" className="text-sm font-medium text-brick">
                {t("returns.missing")}
              </p>
            )}
          </div>
        )}
      </Card>
      <ChangesNotice changes={changes} />
      {(changes.length === 0 || PERSONAL.includes(failure?.code ?? "")) && !isUnproved && (
        <FailureText failure={failure ?? quoting.failure} />
      )}
      {isUnproved && (
        <ProvePhone
          key={checkout.phone}
          phone={checkout.phone}
          locale={locale}
          onProved={() => void checkout.submit()}
        />
      )}
      {earlier && (
        <Link
          href={localised(locale, paths.cashier(String(earlier)))}
          className="flex min-h-12 items-center text-calaite underline"
        >
          {t("seeEarlier")}
        </Link>
      )}
      <SubmitBar
        action={
          <Button
            variant="buy"
            size="lg"
            pending={checkout.pending || quoting.pending}
            disabled={quote.shops.length === 0}
            onClick={checkout.submit}
          >
            {t(changes.length > 0 ? "submit.again" : `submit.${paying}`)}
          </Button>
        }
      >
        <span className="text-sm text-quiet">{t("amounts.total")} </span>
        <Money fen={quote.totalFen} locale={locale} tone="price" className="text-xl" />
      </SubmitBar>
    </div>
  );
}

type AmountsProps = { quote: Quote; isReady: boolean; locale: Locale };

function Amounts({ quote, isReady, locale }: AmountsProps) {
  const t = useTranslations("checkout.amounts");
  const pieces = quote.shops
    .flatMap(({ lines }) => lines)
    .reduce((all, { quantity }) => all + quantity, 0);
  return (
    <dl className="grid grid-cols-[1fr_auto] gap-y-1.5">
      <dt className="text-quiet">{t("goods", { count: pieces })}</dt>
      <dd className="text-right">
        <Money fen={quote.goodsFen} locale={locale} />
      </dd>
      {quote.discountFen > 0 && (
        <>
          <dt className="text-quiet">{t("coupons")}</dt>
          <dd className="text-right text-brick">
            −<Money fen={quote.discountFen} locale={locale} />
          </dd>
        </>
      )}
      <dt className="text-quiet">{t("freight", { count: quote.shops.length })}</dt>
      <dd className="text-right">
        {isReady ? <Money fen={quote.freightFen} locale={locale} /> : t("afterAddress")}
      </dd>
    </dl>
  );
}
