"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { Message, Parcel } from "@/components/ui/icons";
import { Sheet } from "@/components/ui/sheet";
import type { Body, OrderCardView, QuickAnswerView } from "@/lib/messages";
import { CardsToShow } from "./cards-to-show";
import { QuickAnswers } from "./quick-answers";
import { useGoods } from "./use-goods";

/** What a shop has ready for this conversation. */
export type TrayData = {
  conversation: string;
  /** Whose quick answers they are, for who may keep them. */
  shop: string | null;
  answers: QuickAnswerView[];
  orders: OrderCardView[];
};

type Props = {
  tray: TrayData;
  /** Puts words where they can still be changed. */
  onText: (words: string) => void;
  onSaid: (body: Body) => Promise<boolean>;
};

/** Beside words: answers that are kept ready, and goods and orders as cards. */
export function Tray({ tray, onText, onSaid }: Props) {
  const t = useTranslations("messages");
  const common = useTranslations("common");
  const [open, setOpen] = useState<"answers" | "cards" | null>(null);
  const goods = useGoods(tray.conversation);
  const labels = { close: common("close") };
  const close = () => setOpen(null);

  function say(body: Body) {
    close();
    void onSaid(body);
  }
  return (
    <div className="grid grid-cols-2 gap-2">
      <TrayButton icon={<Message />} onPress={() => setOpen("answers")}>
        {t("quick.title")}
      </TrayButton>
      <TrayButton
        icon={<Parcel />}
        onPress={() => {
          setOpen("cards");
          void goods.find("");
        }}
      >
        {t("cards.open")}
      </TrayButton>
      <Sheet open={open === "answers"} onClose={close} title={t("quick.title")} labels={labels}>
        <QuickAnswers
          answers={tray.answers}
          shop={tray.shop}
          onText={(words) => {
            close();
            onText(words);
          }}
          onVoice={(asset) => say({ kind: "VOICE", asset })}
        />
      </Sheet>
      <Sheet open={open === "cards"} onClose={close} title={t("cards.title")} labels={labels}>
        <CardsToShow orders={tray.orders} goods={goods} onPick={say} />
      </Sheet>
    </div>
  );
}

type ButtonProps = { icon: ReactNode; onPress: () => void; children: ReactNode };

function TrayButton({ icon, onPress, children }: ButtonProps) {
  return (
    <button
      type="button"
      onClick={onPress}
      className="inline-flex min-h-14 items-center justify-center gap-2 rounded-full border border-edge bg-card px-3 font-medium hover:bg-sunk"
    >
      {icon}
      {children}
    </button>
  );
}
