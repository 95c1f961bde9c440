const RATE = 8_000;
const SYLLABLE_S = 0.24;

/** Somebody murmurs: tones that rise and fall like syllables, as 16-bit WAV. No words and nobody's voice. */
export function murmur(seconds: number): Uint8Array {
  const samples = Buffer.alloc(seconds * RATE * 2);
  for (let at = 0; at < seconds * RATE; at += 1) {
    const time = at / RATE;
    const within = (time % SYLLABLE_S) / SYLLABLE_S;
    const pitch = 140 + 30 * Math.sin(Math.floor(time / SYLLABLE_S) * 2.3);
    const voice = [1, 2, 3, 5].reduce(
      (sum, tone) => sum + Math.sin(2 * Math.PI * pitch * tone * time) / tone,
      0,
    );
    samples.writeInt16LE(Math.round(5_000 * Math.sin(Math.PI * within) * voice), at * 2);
  }
  const header = Buffer.alloc(44);
  header.write("RIFF", 0, "latin1");
  header.writeUInt32LE(36 + samples.length, 4);
  header.write("WAVEfmt ", 8, "latin1");
  header.writeUInt32LE(16, 16);
  header.writeUInt16LE(1, 20);
  header.writeUInt16LE(1, 22);
  header.writeUInt32LE(RATE, 24);
  header.writeUInt32LE(RATE * 2, 28);
  header.writeUInt16LE(2, 32);
  header.writeUInt16LE(16, 34);
  header.write("data", 36, "latin1");
  header.writeUInt32LE(samples.length, 40);
  return Buffer.concat([header, samples]);
}
