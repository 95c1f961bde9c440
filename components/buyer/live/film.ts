import type { HlsConfig } from "hls.js";

/** A film that plays: `dateOf` answers when what is shown was taken. */
export type Film = { dateOf: () => Date | null; close: () => void };

const retry = { maxNumRetry: 30, retryDelayMs: 500, maxRetryDelayMs: 2_000 };

/** Two seconds behind the camera; who fell further behind catches up by a faster picture. */
const settings: Partial<HlsConfig> = {
  enableWorker: false,
  lowLatencyMode: true,
  liveSyncDuration: 2,
  liveMaxLatencyDuration: 8,
  maxLiveSyncPlaybackRate: 1.5,
  backBufferLength: 30,
  playlistLoadPolicy: {
    default: {
      maxTimeToFirstByteMs: 10_000,
      maxLoadTimeMs: 20_000,
      timeoutRetry: retry,
      errorRetry: retry,
    },
  },
};

type Native = HTMLVideoElement & { getStartDate?: () => Date };

/** Phones whose browser plays such films by itself. */
function playNative(video: Native, src: string): Film {
  video.src = src;
  return {
    dateOf() {
      const begun = video.getStartDate?.().getTime() ?? Number.NaN;
      return Number.isNaN(begun) ? null : new Date(begun + video.currentTime * 1_000);
    },
    close() {
      video.removeAttribute("src");
      video.load();
    },
  };
}

/** Plays a playlist in this element; the library comes only here. `onBroken` when nothing helps any more. */
export async function playFilm(
  video: HTMLVideoElement,
  src: string,
  onBroken: () => void,
): Promise<Film> {
  const { default: Hls } = await import("hls.js/light");
  if (!Hls.isSupported()) return playNative(video, src);
  const hls = new Hls(settings);
  let mends = 0;
  hls.on(Hls.Events.ERROR, (_, { fatal, type }) => {
    if (!fatal) return;
    mends += 1;
    if (mends > 20) onBroken();
    else if (type === Hls.ErrorTypes.NETWORK_ERROR) setTimeout(() => hls.startLoad(), 1_000);
    else if (type === Hls.ErrorTypes.MEDIA_ERROR) hls.recoverMediaError();
    else onBroken();
  });
  hls.loadSource(src);
  hls.attachMedia(video);
  return { dateOf: () => hls.playingDate, close: () => hls.destroy() };
}
