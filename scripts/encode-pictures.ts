/**
 * Encodes the demo's pictures once, so that no start has to:
 * `node --import ./scripts/server-only.mjs --import tsx scripts/encode-pictures.ts FOLDER`
 * reads FOLDER/<name>.jpg for every row of prisma/seed/images/index.json whose source is there and new.
 */
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { checksumOf, encodePicture } from "@/lib/media/encode";

const IMAGES = "prisma/seed/images";
const INDEX = `${IMAGES}/index.json`;

type Row = { name: string; altZh: string; altEn: string; checksum?: string };

async function encode(row: Row, source: Buffer): Promise<Row> {
  const { files, ...facts } = await encodePicture(source, true);
  const folder = `${IMAGES}/${row.name}`;
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const { name, bytes } of files) await writeFile(`${folder}/${name}`, bytes);
  return { ...row, ...facts };
}

async function renew(row: Row, folder: string): Promise<Row> {
  const source = await readFile(`${folder}/${row.name}.jpg`).catch(() => null);
  if (!source || checksumOf(source) === row.checksum) return row;
  return encode(row, source);
}

const folder = process.argv[2];
if (!folder) throw new Error("Say which folder holds the sources.");
const rows: Row[] = JSON.parse(await readFile(INDEX, "utf8"));
const renewed: Row[] = [];
for (const row of rows) renewed.push(await renew(row, folder));
await writeFile(INDEX, `${JSON.stringify(renewed, null, 2)}\n`);
