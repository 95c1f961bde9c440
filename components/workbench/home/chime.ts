const NOTES = [880, 1_174.7];
const NOTE_SECONDS = 0.35;

let context: AudioContext | undefined;

/** Two rising notes. A browser lets a page sound only after somebody has touched it. */
export async function chime() {
  context ??= new AudioContext();
  await context.resume();
  for (const [turn, frequency] of NOTES.entries()) {
    const at = context.currentTime + turn * NOTE_SECONDS;
    const volume = new GainNode(context, { gain: 0 });
    volume.gain.setValueAtTime(0.4, at);
    volume.gain.exponentialRampToValueAtTime(0.001, at + NOTE_SECONDS);
    const tone = new OscillatorNode(context, { frequency });
    tone.connect(volume).connect(context.destination);
    tone.start(at);
    tone.stop(at + NOTE_SECONDS);
  }
}
