"use client";

import { CodeStep } from "./code-step";
import { PhoneStep } from "./phone-step";
import type { useCodeRequest } from "./use-code-request";

type Props = {
  asked: ReturnType<typeof useCodeRequest>;
  phoneHint?: string;
  onSignedIn: () => void;
};

/** The step at hand: a phone to send to, or the code that was sent. */
export function SignInSteps({ asked, phoneHint, onSignedIn }: Props) {
  const { phone, setPhone, sent, request, forget, pending, failure } = asked;
  if (!sent) {
    return (
      <PhoneStep
        hint={phoneHint}
        phone={phone}
        onPhone={setPhone}
        pending={pending}
        failure={failure}
        onSend={request}
      />
    );
  }
  return (
    <CodeStep
      key={sent.at}
      sent={sent}
      onSignedIn={onSignedIn}
      isSending={pending}
      failure={failure}
      onAgain={() => request(sent.phone)}
      onOtherPhone={forget}
    />
  );
}
