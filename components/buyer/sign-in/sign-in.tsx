"use client";

import { useLocale } from "next-intl";
import { type ReactNode, useState } from "react";
import { useCall } from "@/components/shared/api/use-call";

import type { DemoAccount } from "@/lib/identity";

import { isLocale } from "@/lib/platform/i18n";
import { CodeStep, type SentCode } from "./code-step";
import { DemoAccounts } from "./demo-accounts";
import { PhoneStep } from "./phone-step";

type Props = { next: string; demoAccounts: DemoAccount[]; head: ReactNode; foot: ReactNode };

type Columns = { main: ReactNode; aside: ReactNode };

/** One column, or two where there is a cast to choose from and room for it. */
function Columns({ main, aside }: Columns) {
  return (
    <div
      className={`mx-auto grid max-w-lg gap-8 ${aside ? "lg:max-w-none lg:grid-cols-2 lg:gap-14" : ""}`}
    >
      <div className="grid content-start gap-6">{main}</div>
      {aside}
    </div>
  );
}

/** Phone, then code. The phone is kept when one goes back. */
export function SignIn({ next, demoAccounts, head, foot }: Props) {
  const locale = useLocale();
  const [phone, setPhone] = useState("");
  const [sent, setSent] = useState<SentCode | null>(null);
  const { run, pending, failure, clear } = useCall("identity.requestSignInCode");

  async function request(to: string) {
    setPhone(to);
    const answer = await run({ phone: to, locale: isLocale(locale) ? locale : "zh" });
    if (answer.ok) {
      const { seconds, demoCode } = answer.data;
      setSent({ phone: to, at: Date.now(), pause: seconds, demoCode });
    } else if (answer.code === "CODE_TOO_SOON" && !sent) {
      // The page was loaded anew after a code was sent here: that one still works.
      setSent({ phone: to, at: Date.now(), pause: Number(answer.detail?.seconds ?? 0) });
    }
  }

  const step = sent ? (
    <CodeStep
      key={sent.at}
      sent={sent}
      next={next}
      isSending={pending}
      failure={failure}
      onAgain={() => void request(sent.phone)}
      onOtherPhone={() => {
        clear();
        setSent(null);
      }}
    />
  ) : (
    <PhoneStep
      phone={phone}
      onPhone={setPhone}
      pending={pending}
      failure={failure}
      onSend={(to) => void request(to)}
    />
  );
  const cast = !sent && demoAccounts.length > 0 && (
    <DemoAccounts accounts={demoAccounts} onChoose={(to) => void request(to)} />
  );
  return (
    <Columns
      main={
        <>
          {head}
          {step}
          {foot}
        </>
      }
      aside={cast}
    />
  );
}
