import "server-only";
import { env } from "@/lib/platform/env";

export type Sms = { id: string; phone: string; text: string };

/** Who carries our messages. Throws when a message was not taken; the job tries again with the same id. */
export interface SmsProvider {
  /** Whether sent messages stay readable in the database: the demo's outbox. */
  keepsText: boolean;
  send(sms: Sms): Promise<void>;
}

const outbox: SmsProvider = {
  keepsText: true,
  send: async () => {},
};

const TIMEOUT_MS = 10_000;

/** Any carrier behind one small HTTP call; the id lets it drop what it has already sent. */
export const gateway = (url: string, key: string): SmsProvider => ({
  keepsText: false,
  async send({ id, phone, text }) {
    const answer = await fetch(url, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        authorization: `Bearer ${key}`,
        "idempotency-key": id,
      },
      body: JSON.stringify({ to: phone, text }),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    if (!answer.ok) throw new Error(`SMS gateway answered ${answer.status}`);
  },
});

type Settings = Pick<typeof env, "isDemo" | "SMS_OUTBOX" | "SMS_GATEWAY_URL" | "SMS_GATEWAY_KEY">;

/** The gateway when one is configured, else the outbox, which only a demo may use. */
export function smsProvider(settings: Settings = env): SmsProvider {
  const { isDemo, SMS_OUTBOX, SMS_GATEWAY_URL, SMS_GATEWAY_KEY } = settings;
  if (SMS_GATEWAY_URL && SMS_GATEWAY_KEY) return gateway(SMS_GATEWAY_URL, SMS_GATEWAY_KEY);
  if (isDemo && SMS_OUTBOX) return outbox;
  throw new Error("No SMS provider: set SMS_GATEWAY_URL and SMS_GATEWAY_KEY.");
}
