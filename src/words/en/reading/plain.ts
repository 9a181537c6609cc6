const fractions = new Map([
  ['½', '1/2'],
  ['¼', '1/4'],
  ['¾', '3/4'],
  ['⅓', '1/3'],
  ['⅔', '2/3'],
])

/** A whole page pasted into a small field is no number and no day; looking for one in it would hold up every key. */
const isPage = (text: string): boolean => text.length > 100

/**
 * Text as the readers see it: lower case, one plain space for any white space, no signs without width, plain dashes and
 * apostrophes, fractions as `1/2`. Empty for what is far too long to be read.
 */
export const plain = (text: string): string =>
  isPage(text)
    ? ''
    : text
        .replace(/[½¼¾⅓⅔]/g, (sign) => ` ${fractions.get(sign)}`)
        .normalize('NFKC')
        .replace(/\p{Cf}/gu, '')
        .replace(/[‐-―−]/g, '-')
        .replace(/[’‘ʼ´`]/g, "'")
        .replace(/\s+/g, ' ')
        .trim()
        .toLowerCase()

/** The values without repetition: what is meant twice is meant once. */
export const unique = <T>(values: readonly T[]): readonly T[] => [...new Set(values)]
