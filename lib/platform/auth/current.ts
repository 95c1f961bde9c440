import "server-only";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { cache } from "react";
import type { Locale } from "@/lib/platform/i18n";
import { localised, paths, safeNext } from "@/lib/platform/paths";
import { cookieJar } from "@/lib/platform/request";
import { credentialsIn, sessionIdIn, viewerWith } from "./credentials";
import type { SystemViewer, UserViewer, Viewer } from "./viewer";

async function readJar() {
  return (await cookieJar()).get;
}

/** The session id in this browser's cookie, whether or not the session still lives. */
export const readSessionId = async (): Promise<string | null> => sessionIdIn(await readJar());

/** Who is asking. A revoked or unknown session is a guest. One read per request. */
export const currentViewer = cache(
  async (): Promise<Viewer> => viewerWith(await credentialsIn(await readJar())),
);

/**
 * The signed-in user of a private page; a guest is sent to sign in and comes back to what was asked,
 * filters and all, or to `path`.
 */
export async function requireUser(locale: Locale, path: string): Promise<UserViewer> {
  const viewer = await currentViewer();
  if (viewer.kind === "user") return viewer;
  const asked = safeNext((await headers()).get("x-asked"));
  redirect(localised(locale, paths.signIn(asked ?? localised(locale, path))));
}

export const systemViewer = (name: string): SystemViewer => ({ kind: "system", name });
