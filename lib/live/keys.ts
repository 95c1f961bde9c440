import { PRIVATE_PREFIX } from "@/lib/media";

/** `init.mp4` or `7.m4s`. */
export type Piece = { id: string; epoch: number; name: string };

/** Under which key a piece of film is stored; nobody gets it but by the session, which may be switched off. */
export const keyOf = ({ id, epoch, name }: Piece) =>
  `${PRIVATE_PREFIX}live/${id}/e${epoch}/${name}`;
