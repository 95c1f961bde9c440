const WEBP = /^(\/media\/.+\/\d+)\.webp$/;

/** A picture's address in the smallest form that the visitor's browser says it can show. */
export const newestPicture = (path, accepted = "") =>
  accepted.includes("image/avif") ? path.replace(WEBP, "$1.avif") : path;
