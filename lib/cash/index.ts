import type { Fen } from "@/lib/platform/money";

/** A till that was counted and given to the county; amounts in fen. */
export type HandInView = {
  id: string;
  station: string;
  state: "OPEN" | "RECEIVED" | "TAKEN_BACK";
  booksFen: Fen;
  countedFen: Fen;
  receivedFen: Fen | null;
  note: string;
  receivedNote: string;
  by: string;
  receivedBy: string;
  countedAt: Date;
  endedAt: Date | null;
  /** The viewer handed it in, and so can't confirm it. */
  isOwn: boolean;
};

/** A station's till by the books; `open` is what the county has not confirmed yet. */
export type TillView = {
  stationId: string;
  station: string;
  booksFen: Fen;
  open: HandInView | null;
};
