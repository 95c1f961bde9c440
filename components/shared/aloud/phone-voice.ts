import type { Locale } from "@/lib/platform/i18n";

const speech = () => (typeof window === "undefined" ? undefined : window.speechSynthesis);

/** The phone's own voice for this language. Asking once early makes the browser look for its voices. */
export const phoneVoice = (locale: Locale) =>
  speech()
    ?.getVoices()
    .find(({ lang }) => lang.toLowerCase().startsWith(locale));

function speakLine(line: string, voice: SpeechSynthesisVoice): Promise<void> {
  return new Promise((resolve, reject) => {
    const words = new SpeechSynthesisUtterance(line);
    words.voice = voice;
    words.lang = voice.lang;
    words.onend = () => resolve();
    words.onerror = ({ error }) => reject(new Error(error));
    speech()?.speak(words);
  });
}

/** Reads to the end or until it is stopped; throws where the phone's voice doesn't work after all. */
export async function readByPhone(
  lines: readonly string[],
  voice: SpeechSynthesisVoice,
  stop: AbortSignal,
): Promise<void> {
  stop.addEventListener("abort", () => speech()?.cancel());
  // A line at a time: some browsers break off a long text.
  for (const line of lines) {
    if (stop.aborted) return;
    await speakLine(line, voice).catch((error: unknown) => {
      if (!stop.aborted) throw error;
    });
  }
}
