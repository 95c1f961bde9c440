import "server-only";
import { pinyin } from "pinyin-pro";

const PIECES = /[\u3400-\u9fff]+|[A-Za-z]|[，、,:：；;（）()·]|[。！？.!?\n]/g;
/** In frames of silence: a tenth of a second, and a third. */
const pauses = { short: 3, long: 9 };

const pause = (frames: number): string[] => Array.from({ length: frames }, () => "silence");

/** Of two low tones in a row the first one rises; 一 and 不 the dictionary knows by itself. */
const inARow = (syllables: string[]): string[] =>
  syllables.map((one, at) =>
    one.endsWith("3") && syllables[at + 1]?.endsWith("3") ? one.replace("3", "2") : one,
  );

/** "yi1 qian1" of 一千, tones as they are spoken in a row; letters by their names, signs as pauses. */
export function syllablesOf(said: string): string[] {
  return (said.match(PIECES) ?? []).flatMap((piece) => {
    if (/^[A-Za-z]$/.test(piece)) return piece.toLowerCase();
    if (/[\u3400-\u9fff]/.test(piece))
      return inARow(pinyin(piece, { toneType: "num", type: "array", v: true, toneSandhi: true }));
    return pause(/[。！？.!?\n]/.test(piece) ? pauses.long : pauses.short);
  });
}
