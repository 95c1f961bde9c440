import { readFile } from "node:fs/promises";
import { z } from "zod";
import { savePicture } from "@/lib/media/mutations";

const FOLDER = new URL("./images/", import.meta.url);

const index = z.array(z.object({ file: z.string(), alt_zh: z.string(), alt_en: z.string() }));

/** Keeps every demo picture; answers file name → asset id. */
export async function savePictures(): Promise<Map<string, string>> {
  const entries = index.parse(JSON.parse(await readFile(new URL("index.json", FOLDER), "utf8")));
  const saved = entries.map(async ({ file, alt_zh, alt_en }) => {
    const bytes = await readFile(new URL(file, FOLDER));
    const id = await savePicture(bytes, { altZh: alt_zh, altEn: alt_en, isSample: true });
    return [file, id] as const;
  });
  return new Map(await Promise.all(saved));
}

/** The value of a name that the content refers to; a wrong name stops the seed. */
export function known(ids: Map<string, string>, name: string): string {
  const id = ids.get(name);
  if (!id) throw new Error(`The demo content names "${name}", which is not there.`);
  return id;
}
