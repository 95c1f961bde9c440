import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { generateX25519Identity, identityToRecipient } from "age-encryption";
import { afterAll, expect, test } from "vitest";
import { seal, unseal, unsealBytes } from "@/scripts/backup/sealed";

const folder = mkdtempSync(join(tmpdir(), "sealed-"));
afterAll(() => rmSync(folder, { recursive: true }));

const secretKey = await generateX25519Identity();
const recipient = await identityToRecipient(secretKey);
const names = "王桂花 13800138001 ".repeat(20_000);

const textOf = async (stream: Readable) => Buffer.concat(await stream.toArray()).toString();

test("what is sealed is read with the secret key, and says nothing without it", async () => {
  const path = join(folder, "names.age");
  await seal(
    recipient,
    Readable.from([names.slice(0, 70_000), names.slice(70_000)].map(Buffer.from)),
    path,
  );
  expect(await textOf(await unseal(secretKey, path))).toBe(names);
  expect(Buffer.from(await unsealBytes(secretKey, path)).toString()).toBe(names);
  expect(readFileSync(path).includes("13800138001")).toBe(false);
  await expect(unsealBytes(await generateX25519Identity(), path)).rejects.toThrow();
});

test("a sealed file that was changed or cut off is refused", async () => {
  const path = join(folder, "changed.age");
  await seal(recipient, Readable.from([Buffer.from(names)]), path);
  const whole = readFileSync(path);
  const changed = Buffer.from(whole);
  changed[whole.length - 100] = (changed[whole.length - 100] ?? 0) ^ 1;
  for (const bytes of [changed, whole.subarray(0, whole.length - 70_000)]) {
    writeFileSync(path, bytes);
    await expect(unsealBytes(secretKey, path)).rejects.toThrow();
    await expect(unseal(secretKey, path).then(textOf)).rejects.toThrow();
  }
});

test("a source that fails leaves no file under the name", async () => {
  const source = Readable.from(
    (async function* () {
      yield Buffer.from("half");
      throw new Error("gone");
    })(),
  );
  await expect(seal(recipient, source, join(folder, "half.age"))).rejects.toThrow("gone");
  expect(readdirSync(folder)).not.toContain("half.age");
});
