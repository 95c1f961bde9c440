import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Readable } from "node:stream";
import type { UserViewer } from "@/lib/platform/auth";
import { db, type StorePlatform } from "@/lib/platform/db";
import { env } from "@/lib/platform/env";
import { ok } from "@/lib/platform/result";
import { keepFile } from "@/lib/stores/keep-file";
import { receiveStoreFile, registerStore, takeStoreFile } from "@/lib/stores/mutations";
import { listStoreFiles } from "@/lib/stores/queries";
import { readFile } from "@/lib/stores/read/file";
import { createOfficer } from "@/tests/factories";
import { ensureVillage, unique } from "@/tests/factories/shops";

export const fixture = (name: string) =>
  new Uint8Array(readFileSync(join("tests/lib/stores/files", name)));

export const surely = <Data>(answer: { ok: true; data: Data } | { ok: false; code: string }) => {
  if (!answer.ok) throw new Error(answer.code);
  return answer.data;
};

type Sent = { name?: string; touched?: string; columns?: object; headers?: Record<string, string> };

/** The request with which a browser sends a file. */
export function sending(body: Uint8Array | string, sent: Sent = {}) {
  const { name = "orders.csv", touched = "2025-08-01T00:00:00Z", columns, headers } = sent;
  const url = new URL("http://shop.test/api/stores/x/files");
  url.searchParams.set("name", name);
  url.searchParams.set("touched", String(Date.parse(touched)));
  if (columns) url.searchParams.set("columns", JSON.stringify(columns));
  const bytes = typeof body === "string" ? new TextEncoder().encode(body) : body;
  const given = { origin: env.publicOrigin, ...headers };
  return new Request(url, { method: "POST", body: new Uint8Array(bytes), headers: given });
}

/** A store of a household, and an officer who brings its files. */
export async function storeOf(platform: StorePlatform = "OTHER", viewer?: UserViewer) {
  const officer = viewer ?? (await createOfficer());
  const village = await ensureVillage();
  const { id } = surely(
    await registerStore(officer, {
      ...{ platform, name: unique("山货店"), merchant: "郝家", kind: "HOUSEHOLD" as const },
      ...{ villageId: village.id, shopId: null },
    }),
  );
  const send = async (body: Uint8Array | string, sent?: Sent) =>
    receiveStoreFile(officer, sending(body, sent), id);
  const take = async (body: Uint8Array | string, sent?: Sent) => {
    const { id: file } = surely(await send(body, sent));
    if (!file) throw new Error("heads not known");
    surely(await takeStoreFile(officer, { id: file }, "store:oversee"));
  };
  /** The same without the process that guards against strangers' files, which takes its time to start. */
  const sendHere = async (body: Uint8Array | string, touched = "2025-08-01T00:00:00Z") => {
    const bytes = typeof body === "string" ? new TextEncoder().encode(body) : body;
    const made = { storeId: id, byId: officer.userId, name: "", madeAt: new Date(touched) };
    return keepFile(made, async (hear) => {
      const asked = { platform, known: {} };
      for await (const line of readFile(Readable.from([bytes]), asked)) await hear(line);
      return ok(createHash("sha256").update(bytes).digest("hex"));
    });
  };
  const takeHere = async (body: string, touched: string) => {
    const { id: file } = surely(await sendHere(body, touched));
    surely(await takeStoreFile(officer, { id: file ?? "" }, "store:oversee"));
  };
  const waiting = async () => (await listStoreFiles(officer, id, "store:oversee")).waiting[0];
  return { id, officer, village, send, take, sendHere, takeHere, waiting };
}

/** What a store declares: by month, and by goods in it, less refunds. */
export async function figuresOf(storeId: string) {
  const [months, cells] = await Promise.all([
    db.storeMonth.findMany({ where: { storeId }, orderBy: { month: "asc" } }),
    db.storeCell.findMany({ where: { storeId }, include: { goods: true } }),
  ]);
  return {
    months: months.map(({ month, orders, paidFen, refundedFen }) => [
      month.toISOString().slice(0, 7),
      orders,
      Number(paidFen),
      Number(refundedFen),
    ]),
    goods: cells
      .map(({ month, goods, units, paidFen, refundedFen }) =>
        [month.toISOString().slice(0, 7), goods.title, units, paidFen - refundedFen].join(" "),
      )
      .sort(),
  };
}
