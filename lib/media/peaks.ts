/** In how many steps a recording is drawn. */
export const PEAKS = 48;
/** A digit to the base 32 a step. */
const LOUDEST = 31;
const drawing = new RegExp(`^[0-9a-v]{${PEAKS}}$`);

export const isDrawing = (text: string) => drawing.test(text);

/** The heights of a drawing, from 0 to 31; a low line for a recording that has none. */
export const heightsOf = (peaks: string) =>
  Array.from({ length: PEAKS }, (_, at) => Number.parseInt(peaks[at] ?? "3", LOUDEST + 1));

/** How loud a sound is from its beginning to its end, against its own loudest moment. */
export function drawingOf(samples: Float32Array): string {
  const loud = Array.from({ length: PEAKS }, (_, at) => {
    const from = Math.floor((at * samples.length) / PEAKS);
    const to = Math.floor(((at + 1) * samples.length) / PEAKS);
    return samples.subarray(from, to).reduce((most, one) => Math.max(most, Math.abs(one)), 0);
  });
  const loudest = Math.max(...loud) || 1;
  return loud.map((one) => Math.round((one / loudest) * LOUDEST).toString(LOUDEST + 1)).join("");
}
