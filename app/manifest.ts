import type { MetadataRoute } from "next";

/** One for both languages: the start address finds the reader's own. */
export default function manifest(): MetadataRoute.Manifest {
  return {
    id: "/",
    name: "出山 Chushan",
    short_name: "出山",
    description: "山里人家的好东西 · Good things from mountain homes",
    lang: "zh-CN",
    start_url: "/",
    scope: "/",
    display: "standalone",
    background_color: "#fbf8f1",
    theme_color: "#fbf8f1",
    categories: ["shopping", "food"],
    icons: [
      { src: "/icons/192.png", sizes: "192x192", type: "image/png" },
      { src: "/icons/512.png", sizes: "512x512", type: "image/png" },
      { src: "/icons/maskable.png", sizes: "512x512", type: "image/png", purpose: "maskable" },
    ],
  };
}
