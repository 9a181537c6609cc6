/**
 * What a founder wrote about the limits, where the paper says already that there are some: "There are limits. There are
 * limits." would be heard when it is read aloud. Older words of ours began that way, and stand in plans. Empty where
 * nothing else was said.
 */
export const limitsAlone = (text: string): string =>
  text
    .trim()
    .replace(/^there are (?:some )?limits(?:[.!:;,]\s*|$)/iu, '')
    .trim()
