import "server-only";
import { z } from "zod";
import { defineOperation } from "@/lib/platform/operation";
import { ok } from "@/lib/platform/result";
import { lines } from "@/lib/platform/words";
import { MOST_SPOKEN } from "./index";
import { say } from "./say";

/** Chinese text read by the shop's own voice; the sound is MP3 in base64. */
export const sayAloud = defineOperation(
  {
    name: "aloud.sayAloud",
    permission: "aloud:hear",
    input: z.strictObject({ text: lines(MOST_SPOKEN, 1) }),
    output: z.object({ mp3: z.base64(), ms: z.number() }),
    refusals: [],
    limit: "search",
  },
  async (_viewer, { text }) => {
    const { mp3, ms } = say(text);
    return ok({ mp3: mp3.toString("base64"), ms });
  },
);
