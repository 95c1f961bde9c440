import { expect, test } from "vitest";
import { readAddress } from "@/lib/webhooks/address";
import { post } from "@/lib/webhooks/post";
import { openReceiver } from "./receiver";

test.each([
  "https://127.0.0.1/hook",
  "https://2130706433/hook",
  "https://0x7f.1/hook",
  "https://10.1.2.3/hook",
  "https://172.31.0.1/hook",
  "https://192.168.1.1/hook",
  "https://169.254.169.254/latest/meta-data",
  "https://100.64.0.1/hook",
  "https://255.255.255.255/hook",
  "https://[::1]/hook",
  "https://[::]/hook",
  "https://[::ffff:127.0.0.1]/hook",
  "https://[64:ff9b::7f00:1]/hook",
  "https://[fe80::1]/hook",
  "https://[fd00::1]/hook",
  "http://example.com/hook",
  "ftp://example.com/hook",
  "https://name:word@example.com/hook",
  "javascript:alert(1)",
  "example.com/hook",
])("a live shop sends nothing to %s", (typed) => {
  expect(readAddress(typed, true)).toBeNull();
});

test.each(["https://example.com/hook?of=shop", "https://8.8.8.8/hook", "https://[2606:4700::1]/x"])(
  "a live shop may send to %s",
  (typed) => {
    expect(readAddress(typed, true)?.href).toBe(typed);
  },
);

test("a name that leads inside is refused when it is connected to, whatever it led to before", async () => {
  const receiver = await openReceiver();
  const url = new URL(receiver.url.replace("127.0.0.1", "localhost"));
  const told = await post({ url, headers: {}, body: "{}", isLive: true });
  expect(told).toEqual({ problem: "INSIDE" });
  expect(receiver.heard).toEqual([]);
  await receiver.close();
});
