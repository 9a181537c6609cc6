/** Words of a code that would be unkind to hand to somebody in a hard time. */
const unkind: ReadonlySet<string> = new Set([
  'abandon',
  'abuse',
  'accuse',
  'addict',
  'alarm',
  'alcohol',
  'alone',
  'anger',
  'angry',
  'assault',
  'attack',
  'betray',
  'bitter',
  'blame',
  'bleak',
  'blood',
  'bomb',
  'broken',
  'burden',
  'cage',
  'clinic',
  'crash',
  'crawl',
  'crazy',
  'crime',
  'cruel',
  'crumble',
  'cry',
  'damage',
  'danger',
  'decline',
  'deny',
  'despair',
  'destroy',
  'diet',
  'disease',
  'dismiss',
  'divorce',
  'dizzy',
  'doctor',
  'drama',
  'drink',
  'dumb',
  'enemy',
  'evil',
  'exhaust',
  'exile',
  'expire',
  'fade',
  'fat',
  'fatal',
  'fatigue',
  'fault',
  'fever',
  'fragile',
  'frozen',
  'ghost',
  'gloom',
  'grief',
  'guilt',
  'gun',
  'hazard',
  'hospital',
  'hungry',
  'hurt',
  'ill',
  'illegal',
  'illness',
  'insane',
  'isolate',
  'jealous',
  'kick',
  'knife',
  'lawsuit',
  'lonely',
  'mad',
  'misery',
  'mistake',
  'nasty',
  'nothing',
  'orphan',
  'panic',
  'patient',
  'pill',
  'police',
  'poverty',
  'prison',
  'problem',
  'punch',
  'quit',
  'regret',
  'reject',
  'rifle',
  'rude',
  'sad',
  'sadness',
  'scare',
  'sentence',
  'shadow',
  'shiver',
  'shock',
  'shoot',
  'sick',
  'silent',
  'skull',
  'smoke',
  'sorry',
  'spy',
  'sting',
  'struggle',
  'suffer',
  'suspect',
  'tired',
  'toxic',
  'tragic',
  'trap',
  'trash',
  'trouble',
  'ugly',
  'unhappy',
  'upset',
  'useless',
  'vicious',
  'victim',
  'virus',
  'void',
  'waste',
  'weapon',
  'weird',
  'wine',
  'worry',
  'wreck',
  'wrong',
])
const howMany = 5

/**
 * Five words, by chance: about 54 bits, which at 600,000 rounds a guess nobody tries through. The words come from a public
 * list made to be told apart when written down or spoken (BIP 39).
 */
export async function newCode(): Promise<string> {
  const { wordlist } = await import('@scure/bip39/wordlists/english.js')
  const words = wordlist.filter((word) => !unkind.has(word))
  const chosen: string[] = []
  while (chosen.length < howMany) {
    // Drawn from 2,048 and again where it is none of ours: a remainder would favor the first words.
    const [drawn = 0] = crypto.getRandomValues(new Uint16Array(1))
    const word = words[drawn % wordlist.length]
    // The same word twice would look like a slip in copying.
    if (word !== undefined && !chosen.includes(word)) chosen.push(word)
  }
  return chosen.join(' ')
}

/** A code as it counts: capital letters, and what stands between the words, make no difference. */
export const codeText = (typed: string): string =>
  typed
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\-\u2010-\u2015_.,;:]+/g, ' ')
    .trim()

/** Of somebody's own words. Whoever has the file can try as often as they like, so it must not be short. */
export const shortestCode = 12
