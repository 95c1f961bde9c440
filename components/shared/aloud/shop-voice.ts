import { callBehind } from "@/lib/api";

/** 44 bytes of a WAV file's head and one silent sample (8 bits, 8 kHz). */
const silence = () => {
  const head =
    "RIFF%\x00\x00\x00WAVEfmt \x10\x00\x00\x00\x01\x00\x01\x00@\x1f\x00\x00@\x1f\x00\x00\x01\x00\x08\x00data\x01\x00\x00\x00\x80";
  const bytes = Uint8Array.from(head, (letter) => letter.charCodeAt(0));
  return new Blob([bytes], { type: "audio/wav" });
};

let silent: string | null = null;

/**
 * A player that may sound later: iPhones let it only if it was started at the tap itself, so it starts with
 * nothing to hear.
 */
export function openPlayer(): HTMLAudioElement {
  silent ??= URL.createObjectURL(silence());
  const player = new Audio(silent);
  player.play().catch(() => undefined);
  return player;
}

async function soundOf(text: string): Promise<Blob | null> {
  const answer = await callBehind("aloud.sayAloud", { text }, {});
  if (!answer.ok) throw new Error(answer.code);
  const bytes = Uint8Array.from(atob(answer.data.mp3), (letter) => letter.charCodeAt(0));
  return bytes.length > 0 ? new Blob([bytes], { type: "audio/mpeg" }) : null;
}

function playSound(player: HTMLAudioElement, sound: Blob, stop: AbortSignal): Promise<void> {
  const url = URL.createObjectURL(sound);
  return new Promise<void>((resolve, reject) => {
    player.onended = () => resolve();
    player.onerror = () => reject(new Error("SOUND"));
    stop.addEventListener("abort", () => resolve());
    player.src = url;
    player.play().catch(reject);
  }).finally(() => URL.revokeObjectURL(url));
}

/** Reads with the shop's voice, the next line fetched while one is heard; throws without signal. */
export async function readByShop(
  lines: readonly string[],
  player: HTMLAudioElement,
  stop: AbortSignal,
): Promise<void> {
  stop.addEventListener("abort", () => player.pause());
  let next = lines[0] === undefined ? undefined : soundOf(lines[0]);
  for (const at of lines.keys()) {
    const sound = await next;
    const following = lines[at + 1];
    next = following === undefined ? undefined : soundOf(following);
    // Whoever waits for it meets its failure; nobody may, once it is stopped.
    next?.catch(() => undefined);
    if (stop.aborted) return;
    if (sound) await playSound(player, sound, stop);
  }
}
