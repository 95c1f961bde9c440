const begun = Date.now();

/** One line of progress with the seconds since the start. */
export const say = (line: string) =>
  console.log(`${String(Math.round((Date.now() - begun) / 1000)).padStart(4)} s  ${line}`);
