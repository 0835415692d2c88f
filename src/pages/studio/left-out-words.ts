import { m } from "@/paraglide/messages";

const words: Record<string, () => string> = {
  navigation: m.studio_left_navigation,
  advertisement: m.studio_left_advertisement,
  signature: m.studio_left_signature,
  unsubscribe: m.studio_left_unsubscribe,
  greeting: m.studio_left_greeting,
};

/** Why no field took a stretch of the source. */
export function leftOutWord(why: string | undefined): string | undefined {
  if (why === undefined) return undefined;
  return (words[why] ?? m.studio_left_other)();
}
