import { expect, test } from "vitest";
import { PDF_BYTES } from "@/lib/media";
import { receiveUpload } from "@/lib/media/mutations";
import { answerFile } from "@/lib/media/queries";
import { createUser, viewerOf } from "@/tests/factories";

const ORIGIN = "http://localhost:3000";
const PAPER = "%PDF-1.7\n1 0 obj\n<</Type/Catalog>>\nendobj\ntrailer<</Root 1 0 R>>\n%%EOF\n";

async function send(text: string | Uint8Array, kind = "private-pdf") {
  const viewer = await viewerOf(await createUser());
  const body = typeof text === "string" ? text : new Uint8Array(text);
  const url = `${ORIGIN}/api/uploads?kind=${kind}`;
  const headers = { origin: ORIGIN };
  return receiveUpload(viewer, new Request(url, { method: "POST", headers, body }));
}

test.each([
  ["a paper", PAPER, true],
  ["a paper with others pinned to it", PAPER.replace("/Catalog", "/Catalog/Names 3 0 R"), true],
  ["a paper cut short", PAPER.slice(0, 60), false],
  ["a page of the web", "<html><script>alert(1)</script></html>%%EOF", false],
  ["a paper behind something else", `GIF89a${PAPER}`, false],
  [
    "a paper that runs a program",
    PAPER.replace("1 0 obj", "1 0 obj<</S/JavaScript/JS(x)>>"),
    false,
  ],
  ["a paper that opens another program", PAPER.replace("1 0 obj", "1 0 obj<</S/Launch>>"), false],
])("%s", async (_, text, isTaken) => {
  expect((await send(text)).ok).toBe(isTaken);
});

test("a PDF is taken home, never shown in a page of ours", async () => {
  const kept = await send(PAPER);
  const key = kept.ok ? kept.data.key : "";
  expect(key).toMatch(/^private\/documents\/[0-9a-f]{32}\.pdf$/);
  const answer = await answerFile(key, new Request(`${ORIGIN}/`), "no-store");
  expect(answer?.headers.get("content-type")).toBe("application/pdf");
  expect(answer?.headers.get("content-disposition")).toBe("attachment");
  expect(await answer?.text()).toBe(PAPER);
});

test("a PDF is no picture, and one over the cap is refused", async () => {
  expect(await send(PAPER, "image")).toMatchObject({ code: "PICTURE_UNREADABLE" });
  expect(await send(Buffer.alloc(PDF_BYTES + 1, 1))).toMatchObject({ code: "FILE_TOO_LARGE" });
});
