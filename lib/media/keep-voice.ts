import "server-only";
import { db } from "@/lib/platform/db";
import { fail, ok } from "@/lib/platform/result";
import { store } from "@/lib/platform/storage";
import { isPrivateKind, VOICE_SECONDS } from "./index";
import { readVoiceApart } from "./jail";
import { type Facts, keepOnce, newKey, type Sent } from "./keep";
import type { Recording } from "./voice";

type Stored = { checksum: string; isPrivate: boolean };

/** Stores a recording under a random name, then its row. */
export async function storeVoice(voice: Recording, facts: Facts, { checksum, isPrivate }: Stored) {
  const key = `${newKey("voices", isPrivate)}.${voice.ending}`;
  await store(key, voice.bytes, isPrivate);
  const durationS = Math.max(1, Math.round(voice.seconds));
  const { hasSound } = voice;
  const heard = { kind: "VOICE", key, durationS, hasSound, checksum } as const;
  return db.asset.create({ data: { ...heard, ...facts, bytes: voice.bytes.length } });
}

/** Keeps somebody's recording as theirs, rebuilt so that it holds sound only, with the drawing that came with it. */
export const keepVoice = (sent: Sent, peaks: string) =>
  keepOnce(sent, async (checksum) => {
    const voice = await readVoiceApart(sent.bytes);
    if (voice === "BUSY") return fail("UPLOADS_BUSY");
    if (!voice) return fail("VOICE_UNREADABLE");
    if (voice.seconds > VOICE_SECONDS)
      return fail("VOICE_TOO_LONG", { detail: { most: VOICE_SECONDS / 60 } });
    const stored = { checksum, isPrivate: isPrivateKind(sent.kind) };
    return ok(await storeVoice(voice, { ownerId: sent.ownerId, peaks }, stored));
  });
