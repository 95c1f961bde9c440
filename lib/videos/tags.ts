/** Which videos there are; spoiled when one is posted, taken away or put back. */
export const VIDEOS = "videos";
