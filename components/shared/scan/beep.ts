/** What a hand hears without looking up: high is new, two even ones were there before, low is wrong. */
const tunes = {
  new: [[1_320, 0]],
  again: [
    [880, 0],
    [880, 0.12],
  ],
  bad: [
    [220, 0],
    [180, 0.16],
  ],
} as const;

export type Tune = keyof typeof tunes;

const LASTS = 0.09;
const LOUD = 0.2;

let ears: AudioContext | undefined;

/** Sounds at once; silence where a browser has no sound, or wants a press first. */
export function beep(tune: Tune) {
  if (typeof AudioContext === "undefined") return;
  ears ??= new AudioContext();
  for (const [pitch, after] of tunes[tune]) {
    const tone = ears.createOscillator();
    const volume = ears.createGain();
    const from = ears.currentTime + after;
    tone.frequency.value = pitch;
    tone.type = tune === "bad" ? "square" : "sine";
    volume.gain.setValueAtTime(LOUD, from);
    volume.gain.exponentialRampToValueAtTime(0.001, from + LASTS);
    tone.connect(volume).connect(ears.destination);
    tone.start(from);
    tone.stop(from + LASTS);
  }
}
