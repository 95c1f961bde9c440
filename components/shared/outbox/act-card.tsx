"use client";

import { useLocale, useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { useFailureText } from "@/components/ui/failure-text";
import { moment } from "@/components/ui/moment";
import { Notice } from "@/components/ui/notice";
import { isLocale } from "@/lib/platform/i18n";
import { againFor, dropFor } from "./change";
import { type Act, isRefused } from "./queue";

type Props = {
  act: Act;
  /** Told when it is taken back, to offer the way back. */
  onTakenBack: (act: Act) => void;
};

/** One act that waits or was refused, with what was typed, and the way back. */
export function ActCard({ act, onTakenBack }: Props) {
  const t = useTranslations("outbox");
  const locale = useLocale();
  const words = useFailureText();
  const { operation, name = "", typed, at, refusal } = act;

  async function take() {
    await dropFor(act);
    onTakenBack(act);
  }

  return (
    <Notice tone={isRefused(act) ? "error" : "warn"} title={t(`acts.${operation}`, { name })}>
      {typed && <p className="text-lg break-words whitespace-pre-line">{typed}</p>}
      <p>{refusal ? words(refusal) : t(act.state === "sending" ? "sending" : "waits")}</p>
      <p className="text-sm text-quiet tabular-nums">
        {isLocale(locale) && moment(new Date(at), locale)}
      </p>
      {act.state !== "sending" && (
        <div className="mt-2 flex flex-wrap gap-2">
          {refusal && (
            <Button variant="quiet" size="lg" onClick={() => void againFor(act)}>
              {t("again")}
            </Button>
          )}
          <Button variant="quiet" size="lg" onClick={() => void take()}>
            {t(refusal ? "drop" : "takeBack")}
          </Button>
        </div>
      )}
    </Notice>
  );
}
