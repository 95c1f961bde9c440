"use client";

import type { ReactNode } from "react";
import { SignInSteps } from "@/components/shared/sign-in/sign-in-steps";
import { useCodeRequest } from "@/components/shared/sign-in/use-code-request";
import type { DemoAccount } from "@/lib/identity";
import { DemoAccounts } from "./demo-accounts";

type Props = {
  next: string;
  demoAccounts: DemoAccount[];
  phoneHint: string;
  head: ReactNode;
  foot: ReactNode;
};

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

/** Phone, then code. */
export function SignIn({ next, demoAccounts, phoneHint, head, foot }: Props) {
  const asked = useCodeRequest();
  const cast = !asked.sent && demoAccounts.length > 0 && (
    <DemoAccounts accounts={demoAccounts} onChoose={asked.request} />
  );
  return (
    <Columns
      main={
        <>
          {head}
          {/* A whole new page: nothing of the guest stays in memory. */}
          <SignInSteps
            asked={asked}
            phoneHint={phoneHint}
            onSignedIn={() => window.location.assign(next)}
          />
          {foot}
        </>
      }
      aside={cast}
    />
  );
}
