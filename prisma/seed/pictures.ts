import { readdir, readFile } from "node:fs/promises";
import { z } from "zod";
import { savePicture } from "@/lib/media/mutations";

const FOLDER = new URL("./images/", import.meta.url);

const index = z.array(
  z.object({
    name: z.string(),
    altZh: z.string(),
    altEn: z.string(),
    width: z.number(),
    height: z.number(),
    colour: z.string(),
    checksum: z.string(),
  }),
);

async function filesOf(name: string) {
  const folder = new URL(`${name}/`, FOLDER);
  const files = (await readdir(folder)).map(async (file) => ({
    name: file,
    bytes: await readFile(new URL(file, folder)),
  }));
  return Promise.all(files);
}

/** Keeps every demo picture, encoded by scripts/encode-pictures.ts; answers its name → asset id. */
export async function savePictures(): Promise<Map<string, string>> {
  const rows = index.parse(JSON.parse(await readFile(new URL("index.json", FOLDER), "utf8")));
  const saved = rows.map(async ({ name, altZh, altEn, ...picture }) => {
    const files = await filesOf(name);
    const facts = { altZh, altEn, isSample: true };
    const id = await savePicture({ ...picture, files }, facts, name.startsWith("paper-"));
    return [name, id] as const;
  });
  return new Map(await Promise.all(saved));
}

/** The value of a name that the content refers to; a wrong name stops the seed. */
export function known(ids: Map<string, string>, name: string): string {
  const id = ids.get(name);
  if (!id) throw new Error(`The demo content names "${name}", which is not there.`);
  return id;
}
