"use client";

import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { Button } from "@/components/ui/button";
import { FailureText } from "@/components/ui/failure-text";
import { Field } from "@/components/ui/field";
import { Textarea } from "@/components/ui/textarea";
import { type Body, TEXT_LENGTH } from "@/lib/messages";
import { isLocale } from "@/lib/platform/i18n";
import { localised, paths } from "@/lib/platform/paths";
import { HoldToTalk } from "./hold-to-talk";
import { PhotoButton } from "./photo-button";
import { Tray, type TrayData } from "./tray";
import { type To, useSay } from "./use-say";

type Props = {
  to: To;
  /** What it is about goes first, shown as a card. */
  about?: { body: Body; card: ReactNode } | null;
  /** Goes to the conversation that the first word begins. */
  begins?: boolean;
  /** Who has signed in sends recordings and pictures too. */
  withFiles: boolean;
  /** What a shop has at hand. */
  tray?: TrayData;
};

/** Where one says something to the other side. */
export function Composer({ to, about = null, begins = false, withFiles, tray }: Props) {
  const t = useTranslations("messages");
  const locale = useLocale();
  const { replace } = useRouter();
  const [text, setText] = useState("");
  const [isAboutSaid, setAboutSaid] = useState(false);
  const { say, pending, failure } = useSay(to);
  const open = isAboutSaid ? null : about;

  async function send(body: Body) {
    if (open) {
      const shown = await say(open.body);
      if (!shown.ok) return false;
      setAboutSaid(true);
    }
    const sent = await say(body);
    if (!sent.ok) return false;
    const path = paths.message(sent.data.conversation);
    if (begins && isLocale(locale)) replace(localised(locale, path));
    return true;
  }

  async function sendText() {
    const words = text.trim();
    if (words && (await send({ kind: "TEXT", text: words }))) setText("");
  }

  return (
    <div
      data-own-bar
      className="sticky bottom-0 z-20 -mx-4 mt-5 grid grid-cols-1 gap-3 border-t border-hairline bg-card px-4 pt-3 pb-[calc(12px+var(--safe-bottom))] md:mx-0 md:rounded-lg md:border"
    >
      {open?.card}
      <FailureText failure={failure} />
      {withFiles && <HoldToTalk onSaid={(asset) => send({ kind: "VOICE", asset })} />}
      <div className="flex items-end gap-2">
        <Field label={t("say")} className="grow">
          {(control) => (
            <Textarea
              {...control}
              rows={1}
              value={text}
              maxLength={TEXT_LENGTH}
              onChange={(event) => setText(event.target.value)}
              className="max-h-40 min-h-14"
            />
          )}
        </Field>
        <Button
          variant={withFiles ? "quiet" : "primary"}
          size="lg"
          pending={pending}
          onClick={() => void sendText()}
        >
          {t("send")}
        </Button>
      </div>
      {tray && <Tray tray={tray} onText={setText} onSaid={send} />}
      {withFiles && <PhotoButton onSaid={(asset) => send({ kind: "IMAGE", asset })} />}
    </div>
  );
}
