import { startSandbox } from "./index";

const {
  STRIPE_SANDBOX_PORT = "12111",
  STRIPE_WEBHOOK_URL,
  STRIPE_WEBHOOK_SECRET,
  STRIPE_SANDBOX_STATE,
  STRIPE_SANDBOX_PUBLIC_URL,
} = process.env;

if (!STRIPE_WEBHOOK_URL || !STRIPE_WEBHOOK_SECRET) {
  console.error("The Stripe sandbox needs STRIPE_WEBHOOK_URL and STRIPE_WEBHOOK_SECRET.");
  process.exit(1);
}

const sandbox = await startSandbox({
  port: Number(STRIPE_SANDBOX_PORT),
  webhookUrl: STRIPE_WEBHOOK_URL,
  webhookSecret: STRIPE_WEBHOOK_SECRET,
  ...(STRIPE_SANDBOX_STATE && { stateFile: STRIPE_SANDBOX_STATE }),
  ...(STRIPE_SANDBOX_PUBLIC_URL && { publicUrl: STRIPE_SANDBOX_PUBLIC_URL }),
}).catch((error: Error) => {
  console.error(`The Stripe sandbox could not start: ${error.message}`);
  process.exit(1);
});
console.log(`Stripe sandbox ready at ${sandbox.url}`);

for (const signal of ["SIGTERM", "SIGINT"] as const) {
  process.once(signal, () => void sandbox.close());
}
