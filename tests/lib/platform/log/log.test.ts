import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";

const CANARY = "13812345678";

/** In a process of its own, because the tests' own log is silent. */
const say = (fields: object) =>
  execFileSync(
    process.execPath,
    [
      "--import",
      "./scripts/server-only.mjs",
      "--import",
      "tsx",
      "--input-type=module",
      "-e",
      `const { log } = await import("./lib/platform/log/index.ts"); log.info(${JSON.stringify(fields)}, "said");`,
    ],
    { encoding: "utf8", env: { ...process.env, LOG_LEVEL: "info" } },
  );

test("phones, addresses and codes are cut out wherever they stand", () => {
  const line = say({
    phone: CANARY,
    order: { recipient: CANARY, address: { street: CANARY } },
    otp: { code: CANARY },
    number: "D123",
  });
  expect(line).toContain("said");
  expect(line).toContain("D123");
  expect(line).not.toContain(CANARY);
});
