/** One piece of film on its way: its name, and how long it lasts in seconds (0 for the header). */
export type Piece = { name: string; bytes: Uint8Array<ArrayBuffer>; seconds: number };

/** What a try came to; `over` when nobody wants the camera's film any more. */
export type Sent = "sent" | "again" | "skip" | "over";

type Options = {
  send: (piece: Piece) => Promise<Sent>;
  wait: (ms: number) => Promise<void>;
  /** Hears how many seconds are still to be sent, and whether the last try failed. */
  onChange: (behind: number, isCut: boolean) => void;
  onOver: () => void;
};

const FIRST_WAIT_MS = 250;
const LONGEST_WAIT_MS = 2_000;
/** What a phone can hold while its network is away; then the oldest is given up. */
const MOST_PIECES = 60;

/** Sends pieces one after the other, each until it has arrived. */
export function openQueue({ send, wait, onChange, onOver }: Options) {
  const pieces: Piece[] = [];
  let isOver = false;
  let isCut = false;
  let running: Promise<void> | null = null;
  const tell = () =>
    onChange(
      pieces.reduce((sum, { seconds }) => sum + seconds, 0),
      isCut,
    );

  async function run() {
    let pause = FIRST_WAIT_MS;
    for (let piece = pieces[0]; piece && !isOver; piece = pieces[0]) {
      const sent = await send(piece);
      if (sent === "over") {
        isOver = true;
        pieces.length = 0;
        onOver();
        return;
      }
      isCut = sent === "again";
      if (isCut) {
        tell();
        await wait(pause);
        pause = Math.min(pause * 2, LONGEST_WAIT_MS);
        continue;
      }
      // It may have been given up meanwhile.
      if (pieces[0] === piece) pieces.shift();
      pause = FIRST_WAIT_MS;
      tell();
    }
  }

  function start() {
    running ??= run().finally(() => {
      running = null;
      if (pieces.length > 0 && !isOver) start();
    });
  }

  return {
    push(piece: Piece) {
      if (isOver) return;
      pieces.push(piece);
      // The header stays: without it nothing can be read.
      const oldest = pieces.findIndex(({ seconds }) => seconds > 0);
      if (pieces.length > MOST_PIECES && oldest >= 0) pieces.splice(oldest, 1);
      tell();
      start();
    },
    /** Once everything is sent or given up. */
    async drained() {
      while (running) await running;
    },
    stop() {
      isOver = true;
      pieces.length = 0;
    },
  };
}
