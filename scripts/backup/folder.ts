import { existsSync, readdirSync } from "node:fs";
import { readdir, rm } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { SEALED } from "./sealed";

const BASE = `.tar.gz${SEALED}`;
const LOG = `.gz${SEALED}`;

/**
 * Where things lie: a base backup under the moment at which it was whole and the first segment of the
 * log that it needs, a part of the log under its segment and its place in it, media under their keys.
 */
export const basePath = (folder: string, at: Date, firstSegment: string) =>
  join(folder, "base", `${at.toISOString().replaceAll(":", "-")}_${firstSegment}${BASE}`);
export const logPath = (folder: string, segment: string, offset: number) =>
  join(folder, "log", segment, offset.toString(16).padStart(8, "0") + LOG);
export const mediaPath = (folder: string, key: string) => join(folder, "media", key + SEALED);

export type Base = { path: string; at: Date; firstSegment: string };

const namesIn = (folder: string) => (existsSync(folder) ? readdirSync(folder).sort() : []);

/** The base backups, oldest first. */
export const basesIn = (folder: string): Base[] =>
  namesIn(join(folder, "base"))
    .filter((name) => name.endsWith(BASE))
    .map((name) => {
      const [at = "", firstSegment = ""] = name.slice(0, -BASE.length).split("_");
      return {
        path: join(folder, "base", name),
        at: new Date(at.replace(/T(\d\d)-(\d\d)-/, "T$1:$2:")),
        firstSegment,
      };
    });

export type LogPart = { path: string; segment: string; offset: number };

/** The kept parts of the log, in the order of the log. */
export const logIn = (folder: string): LogPart[] =>
  namesIn(join(folder, "log")).flatMap((segment) =>
    namesIn(join(folder, "log", segment))
      .filter((name) => name.endsWith(LOG))
      .map((name) => ({
        path: join(folder, "log", segment, name),
        segment,
        offset: Number.parseInt(name, 16),
      })),
  );

/** The keys of all files below a folder, such as `images/ab/720.webp`. */
export async function keysIn(folder: string): Promise<string[]> {
  if (!existsSync(folder)) return [];
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"));
}

/** Forgets all but the newest `most` base backups, and the log that only older ones needed. */
export async function forgetOld(folder: string, most: number) {
  const bases = basesIn(folder);
  for (const { path } of bases.slice(0, -most)) await rm(path);
  const first = bases.slice(-most)[0]?.firstSegment ?? "";
  for (const segment of namesIn(join(folder, "log")))
    if (segment < first) await rm(join(folder, "log", segment), { recursive: true });
}
