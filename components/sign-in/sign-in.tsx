"use client";

import { useLocale } from "next-intl";
import { useState } from "react";
import { useAction } from "@/components/ui/use-action";
import type { DemoAccount } from "@/lib/identity";
import { requestSignInCode } from "@/lib/identity/actions";
import { isLocale } from "@/lib/platform/i18n";
import { CodeStep } from "./code-step";
import { DemoAccounts } from "./demo-accounts";
import { PhoneStep } from "./phone-step";

export type SentCode = { phone: string; at: number; pause: number; demoCode?: string };

type Props = { next: string; demoAccounts: DemoAccount[] };

/** Phone, then code. The phone is kept when one goes back. */
export function SignIn({ next, demoAccounts }: Props) {
  const locale = useLocale();
  const [phone, setPhone] = useState("");
  const [sent, setSent] = useState<SentCode | null>(null);
  const { run, pending, failure, clear } = useAction(requestSignInCode);

  async function request(to: string) {
    setPhone(to);
    const answer = await run({ phone: to, locale: isLocale(locale) ? locale : "zh" });
    if (answer.ok) {
      const { seconds, demoCode } = answer.data;
      setSent({ phone: to, at: Date.now(), pause: seconds, demoCode });
    }
    return answer;
  }

  if (sent) {
    return (
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
    );
  }
  return (
    <>
      <PhoneStep
        phone={phone}
        onPhone={setPhone}
        pending={pending}
        failure={failure}
        onSend={(to) => void request(to)}
      />
      {demoAccounts.length > 0 && (
        <DemoAccounts accounts={demoAccounts} onChoose={(to) => void request(to)} />
      )}
    </>
  );
}
