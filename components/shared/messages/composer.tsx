"use client";

import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { Kept } from "@/components/shared/outbox/kept-or";
import type { ActFile } from "@/components/shared/outbox/queue";
import { isTaken } from "@/components/shared/outbox/use-waiting-call";
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
import { type Shown, subjectOfTalk, type To, useSay } from "./use-say";

type Props = {
  to: To;
  /** Who that is, for what waits on the phone. */
  name: string;
  /** What it is about goes first, shown as a card. */
  about?: { body: Body; card: ReactNode } | null;
  /** Goes to the conversation that the first word begins. */
  begins?: boolean;
  /** What a shop has at hand. */
  tray?: TrayData;
};

/** Where one says something to the other side. */
export function Composer({ to, name, about = null, begins = false, tray }: Props) {
  const t = useTranslations("messages");
  const locale = useLocale();
  const { replace } = useRouter();
  const [text, setText] = useState("");
  const [isAboutSaid, setAboutSaid] = useState(false);
  const { say, pending, failure } = useSay(to, name);
  const waiting = useTranslations("outbox");
  const open = isAboutSaid ? null : about;

  const wordsOf = (body: Body) => (body.kind === "TEXT" ? body.text : t(`last.${body.kind}`));

  async function send(body: Body, shown: Shown = { typed: wordsOf(body) }) {
    if (open) {
      if (!isTaken(await say(open.body, { typed: wordsOf(open.body) }))) return false;
      setAboutSaid(true);
    }
    const sent = await say(body, shown);
    if (!sent.ok) return isTaken(sent);
    const path = paths.message(sent.data.conversation);
    if (begins && isLocale(locale)) replace(localised(locale, path));
    return true;
  }

  // Its id takes the place of the empty one as soon as the file has arrived.
  const sendFile = (kind: "VOICE" | "IMAGE", file: ActFile, typed: string) =>
    send({ kind, asset: "" }, { file, typed });

  async function sendText() {
    const words = text.trim();
    if (words && (await send({ kind: "TEXT", text: words }))) setText("");
  }

  return (
    <>
      <Kept subject={subjectOfTalk(to)} />
      <div
        data-own-bar
        className="sticky bottom-0 z-20 -mx-4 mt-5 grid grid-cols-1 gap-3 border-t border-hairline bg-card px-4 pt-3 pb-[calc(12px+var(--safe-bottom))] md:mx-0 md:rounded-lg md:border"
      >
        {open?.card}
        <FailureText failure={failure} />
        <HoldToTalk
          onSaid={({ blob, seconds }) =>
            sendFile("VOICE", { blob, kind: "private-voice" }, waiting("voice", { seconds }))
          }
        />
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
          <Button variant="quiet" size="lg" pending={pending} onClick={() => void sendText()}>
            {t("send")}
          </Button>
        </div>
        {tray && <Tray tray={tray} onText={setText} onSaid={(body) => send(body)} />}
        <PhotoButton
          onSaid={(blob) => sendFile("IMAGE", { blob, kind: "private-image" }, waiting("picture"))}
        />
      </div>
    </>
  );
}
