import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { CreateBucketCommand, GetObjectCommand, S3Client } from "@aws-sdk/client-s3";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { type Engine, startEngine } from "@/tests/support/engine";

const KEY = "S3RVER";
const program = fileURLToPath(import.meta.resolve("s3rver/bin/s3rver.js"));

const isReady = async (port: number) => (await fetch(`http://127.0.0.1:${port}/`)).status > 0;

describe("with a real S3 engine", () => {
  let folder: string;
  let engine: Engine;
  let client: S3Client;
  let storage: typeof import("@/lib/platform/storage");

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "s3-"));
    engine = await startEngine({
      path: process.execPath,
      args: (port) => [program, "-d", folder, "-a", "127.0.0.1", "-p", String(port)],
      isReady,
    });
    const endpoint = `http://127.0.0.1:${engine.port}`;
    const credentials = { accessKeyId: KEY, secretAccessKey: KEY };
    client = new S3Client({ endpoint, region: "auto", forcePathStyle: true, credentials });
    await client.send(new CreateBucketCommand({ Bucket: "shop" }));
    Object.assign(process.env, {
      S3_BUCKET: "shop",
      S3_ENDPOINT: endpoint,
      AWS_ACCESS_KEY_ID: KEY,
      AWS_SECRET_ACCESS_KEY: KEY,
    });
    vi.resetModules();
    storage = await import("@/lib/platform/storage");
  });

  afterAll(async () => {
    await engine.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  test("what is stored lies in the bucket and comes back byte for byte", async () => {
    const bytes = Uint8Array.from({ length: 300_000 }, (_, index) => (index * 31) % 256);
    await storage.store("images/abc/720.webp", bytes);
    expect(Buffer.from((await storage.read("images/abc/720.webp")) ?? [])).toEqual(
      Buffer.from(bytes),
    );
    const command = new GetObjectCommand({ Bucket: "shop", Key: "images/abc/720.webp" });
    expect((await client.send(command)).ContentLength).toBe(bytes.length);
  });

  test("what was stored again is the newer one; what never was is nothing", async () => {
    await storage.store("voices/a/1.m4a", new TextEncoder().encode("old"));
    await storage.store("voices/a/1.m4a", new TextEncoder().encode("new"));
    const read = await storage.read("voices/a/1.m4a");
    expect(new TextDecoder().decode(read ?? undefined)).toBe("new");
    expect(await storage.read("images/none/720.webp")).toBeNull();
    expect(await storage.read("images/../voices/a/1.m4a")).toBeNull();
  });
});
