import type { LaunchOptions } from "@playwright/test";

type Launch = { launchOptions: LaunchOptions };

/** A browser that may listen, and hears a tone: `test.use(microphone)`. */
export const microphone = {
  permissions: ["microphone"],
  launchOptions: ({ launchOptions }: Launch, use: (options: LaunchOptions) => Promise<void>) =>
    use({
      ...launchOptions,
      args: [
        ...(launchOptions.args ?? []),
        "--use-fake-device-for-media-stream",
        "--use-fake-ui-for-media-stream",
      ],
    }),
};
