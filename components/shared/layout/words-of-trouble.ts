import type { Locale } from "@/lib/platform/i18n";

/** Error boundaries stand outside every provider, so they carry their few sentences themselves. */
export const wordsOfTrouble = {
  zh: {
    home: "回首页",
    retry: "再试一次",
    failed: "出了点岔子",
    failedText: "不是你的问题。再试一次，多半就好了。",
    offline: "没有网络",
    offlineText: "信号翻不过山。等一等，连上了再试一次。",
    reference: "编号",
  },
  en: {
    home: "To the home page",
    retry: "Try again",
    failed: "Something went wrong",
    failedText: "It isn't you. Trying again usually helps.",
    offline: "No connection",
    offlineText: "The signal didn't make it over the ridge. Try again once you are back online.",
    reference: "Reference",
  },
} as const satisfies Record<Locale, Record<string, string>>;
