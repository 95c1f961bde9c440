/** A round button over the picture. */
export const onFilm =
  "flex size-14 shrink-0 cursor-pointer flex-col items-center justify-center rounded-full bg-shade text-on-shade";
