import { beforeAll, describe, expect, test } from "vitest";
import { PICTURE_BYTES, type UploadKind, VOICE_BYTES, WIDTHS } from "@/lib/media";
import { receiveUpload } from "@/lib/media/mutations";
import { db } from "@/lib/platform/db";
import { read } from "@/lib/platform/storage";
import { createUser, guest, viewerOf } from "@/tests/factories";
import { badPictures, bomb, GPS_MARK, goodPictures, type Specimen } from "./pictures";
import { badVoices, goodVoices } from "./voices";

const ORIGIN = "http://localhost:3000";
let viewer: Awaited<ReturnType<typeof viewerOf>>;

beforeAll(async () => {
  viewer = await viewerOf(await createUser());
});

const request = (kind: string, body: Uint8Array | string, headers: Record<string, string> = {}) =>
  new Request(`${ORIGIN}/api/uploads?kind=${kind}`, {
    method: "POST",
    headers: { origin: ORIGIN, ...headers },
    body: typeof body === "string" ? body : new Uint8Array(body),
  });

const send = async (kind: UploadKind, body: Uint8Array, headers?: Record<string, string>) =>
  receiveUpload(viewer, request(kind, body, headers));

/** A person of their own for each file, so that the hourly limit isn't what refuses. */
async function verdict(kind: UploadKind, specimen: Specimen) {
  viewer = await viewerOf(await createUser());
  return send(kind, specimen.bytes);
}

const keptFiles = (kind: UploadKind, key: string) =>
  kind === "voice" ? [key] : WIDTHS.map((width) => `${key}/${width}.webp`);

async function expectClean(kind: UploadKind, key: string) {
  for (const file of keptFiles(kind, key)) {
    const kept = Buffer.from((await read(file)) ?? []);
    expect(kept.length).toBeGreaterThan(0);
    for (const trace of [
      GPS_MARK,
      "<script",
      "<?php",
      "Exif",
      "http://ns.adobe",
      "EICAR",
      "PK\x03",
    ]) {
      expect({ file, trace, at: kept.indexOf(trace, "latin1") }).toMatchObject({ at: -1 });
    }
  }
}

const pictures = [...(await goodPictures()), ...(await badPictures())];
const voices = [...goodVoices(), ...badVoices()];

test("the corpus is large enough to mean something", () => {
  expect(pictures.length + voices.length).toBeGreaterThanOrEqual(60);
});

describe.each([
  ["image", pictures],
  ["voice", voices],
] as const)("%s", (kind, specimens) => {
  test.each(specimens.map((one) => [one.takes ? "takes" : "refuses", one.name, one] as const))(
    "%s %s",
    async (_verdict, _name, specimen) => {
      const answer = await verdict(kind, specimen);
      expect({ name: specimen.name, ok: answer.ok }).toEqual({
        name: specimen.name,
        ok: specimen.takes,
      });
      if (answer.ok) await expectClean(kind, answer.data.key);
      else expect(answer.code).toMatch(/^(PICTURE_UNREADABLE|VOICE_UNREADABLE|VOICE_TOO_LONG)$/);
    },
  );
});

describe("what is around the file", () => {
  const [good] = pictures;
  const bytes = good?.bytes ?? Buffer.alloc(0);

  test.each([
    "../../etc/passwd.jpg",
    "a%2f..%2fb.jpg",
    "photo%00.php.jpg",
    "\u202egpj.exe".normalize(),
    "x".repeat(5_000),
  ])("a name is never read: %.20s", async (name) => {
    const answer = await send("image", bytes, {
      "content-disposition": `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
      "content-type": "text/html",
    });
    expect(answer.ok && answer.data.key).toMatch(/^images\/[0-9a-f]{32}$/);
  });

  test("the same file a second time is the same asset", async () => {
    const [first, second] = [await send("image", bytes), await send("image", bytes)];
    expect(first.ok && second.ok && first.data.id === second.data.id).toBe(true);
  });

  test("a picture is no voice and a voice no picture", async () => {
    const [recording] = goodVoices();
    expect(await send("voice", bytes)).toMatchObject({ code: "VOICE_UNREADABLE" });
    expect(await send("image", recording?.bytes ?? bytes)).toMatchObject({
      code: "PICTURE_UNREADABLE",
    });
  });

  test("nothing at all is damaged", async () => {
    expect(await send("image", Buffer.alloc(0))).toMatchObject({ code: "FILE_DAMAGED" });
  });

  test("a length that is not the file's is damage", async () => {
    expect(await send("image", bytes, { "content-length": "17" })).toMatchObject({
      code: "FILE_DAMAGED",
    });
  });

  test("another checksum than the browser's is damage", async () => {
    expect(await send("image", bytes, { "x-sha256": "0".repeat(64) })).toMatchObject({
      code: "FILE_DAMAGED",
    });
  });

  test.each([
    ["image", PICTURE_BYTES],
    ["voice", VOICE_BYTES],
  ] as const)(
    "%s: one byte over the cap is refused, whether announced or not",
    async (kind, cap) => {
      const big = Buffer.alloc(cap + 1, 1);
      expect(await send(kind, big)).toMatchObject({ code: "FILE_TOO_LARGE" });
      expect(await send(kind, big, { "content-length": String(cap + 1) })).toMatchObject({
        code: "FILE_TOO_LARGE",
      });
    },
  );

  test("form data with twice the same part or without a boundary is no picture", async () => {
    const form = "--b\r\nContent-Disposition: form-data; name=f\r\n\r\n1\r\n--b--";
    for (const type of ["multipart/form-data; boundary=b", "multipart/form-data"]) {
      const answer = await receiveUpload(
        viewer,
        request("image", form + form, { "content-type": type }),
      );
      expect(answer).toMatchObject({ code: "PICTURE_UNREADABLE" });
    }
  });

  test("another kind is refused", async () => {
    expect(await receiveUpload(viewer, request("video", bytes))).toMatchObject({
      code: "INVALID_INPUT",
    });
  });

  test("strangers and foreign pages keep nothing", async () => {
    const before = await db.asset.count();
    expect(await receiveUpload(guest(), request("image", bytes))).toMatchObject({
      code: "SIGN_IN_FIRST",
    });
    for (const origin of ["null", "https://evil.example", ""]) {
      const answer = await receiveUpload(viewer, request("image", bytes, { origin }));
      expect(answer).toMatchObject({ code: "FOREIGN_ORIGIN" });
    }
    expect(await db.asset.count()).toBe(before);
  });

  test("the 121st file of an hour waits", async () => {
    viewer = await viewerOf(await createUser());
    const answers = [];
    for (let sent = 0; sent < 121; sent += 1) answers.push(await send("image", bytes));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(120);
    expect(answers.at(-1)).toMatchObject({ code: "TOO_MANY_REQUESTS" });
  });

  test("eight bombs at once cost this process next to nothing", async () => {
    const before = process.memoryUsage().rss;
    const bytesOfBomb = bomb();
    const answers = await Promise.all(
      Array.from({ length: 8 }, async (_, at) => {
        const own = await viewerOf(await createUser());
        return receiveUpload(
          own,
          request("image", Buffer.concat([bytesOfBomb, Buffer.from([at])])),
        );
      }),
    );
    expect(answers.every(({ ok }) => !ok)).toBe(true);
    expect(process.memoryUsage().rss - before).toBeLessThan(300 * 1024 * 1024);
  });
});
