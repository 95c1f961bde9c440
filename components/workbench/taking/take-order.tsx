"use client";

import { useLocale, useTranslations } from "next-intl";
import { useRef } from "react";
import { AddressFields } from "@/components/shared/address/address-fields";
import { focusFirstError } from "@/components/shared/address/focus-error";
import { Button } from "@/components/ui/button";
import { FailureText } from "@/components/ui/failure-text";
import { Back } from "@/components/ui/icons";
import { Money } from "@/components/ui/money";
import { SubmitBar } from "@/components/ui/submit-bar";
import { CheckStep } from "./check-step";
import { GoodsStep } from "./goods-step";
import { piecesOf } from "./taking";
import { type Taking, type TakingFacts, useTaking } from "./use-taking";

const STEPS = ["goods", "buyer", "check"] as const;

type Props = TakingFacts & { linkHours: number };

/** What they want, who gets it, and all of it once more: an order from the phone in three screens. */
export function TakeOrder({ linkHours, ...facts }: Props) {
  const t = useTranslations("taking");
  const taking = useTaking(facts);
  const form = useRef<HTMLFormElement>(null);
  const { step, quote } = taking;

  async function forward() {
    if (step === 0 && taking.goods && taking.goods.length > 0) return taking.go(1);
    if (step === 2) return taking.save();
    if (step === 1 && !(await taking.check()) && form.current) focusFirstError(form.current);
  }

  return (
    <form
      ref={form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void forward();
      }}
      className="grid min-h-[calc(100dvh-14rem)] grid-cols-1 content-start gap-4"
    >
      <header>
        <p className="text-sm text-quiet tabular-nums">{t("stepOf", { step: step + 1 })}</p>
        <h1 className="text-2xl font-semibold">{t(`step.${STEPS[step] ?? "goods"}`)}</h1>
      </header>
      {step === 0 && <GoodsStep shelf={facts.shelf} taking={taking} />}
      {step === 1 && (
        <AddressFields
          draft={taking.draft}
          onChange={(draft) => taking.type({ draft })}
          errors={taking.errors}
        />
      )}
      {step === 2 && quote && <CheckStep taking={taking} quote={quote} linkHours={linkHours} />}
      <FailureText failure={taking.failure} />
      <Forward taking={taking} />
    </form>
  );
}

function Forward({ taking }: { taking: Taking }) {
  const t = useTranslations("taking");
  const locale = useLocale();
  const { step, quote, chosen, goods } = taking;
  const pieces = piecesOf(chosen);
  const isReady = step > 0 || (goods !== null && goods.length > 0);
  return (
    <SubmitBar
      action={
        <Button
          type="submit"
          size="lg"
          className="grow"
          pending={taking.pending}
          disabled={!isReady}
        >
          {t(step === 2 ? "check.save" : "next")}
        </Button>
      }
    >
      <div className="flex items-center gap-3">
        {step > 0 && (
          <Button
            variant="quiet"
            size="lg"
            className="px-4!"
            aria-label={t("back")}
            onClick={() => taking.go(step - 1)}
          >
            <Back />
          </Button>
        )}
        {step === 2 && quote ? (
          <Money fen={quote.totalFen} locale={locale} className="text-2xl font-semibold" />
        ) : (
          <span className="text-quiet">
            {pieces > 0 ? t("goods.chosen", { count: pieces }) : t("goods.empty")}
          </span>
        )}
      </div>
    </SubmitBar>
  );
}
