/** Words of a code that would be unkind to hand to somebody in a hard time. */
const unkind: ReadonlySet<string> = new Set([
  'abandon', 'abuse', 'addict', 'alcohol', 'anger', 'angry', 'assault', 'attack', 'bleak', 'blood', 'bomb', 'burden', 'clinic', 'crazy', 'crime', 'cruel', 'cry',
  'damage', 'danger', 'destroy', 'disease', 'divorce', 'doctor', 'drink', 'enemy', 'evil', 'fat', 'fatal', 'fatigue', 'ghost', 'grief', 'guilt', 'gun',
  'hospital', 'hurt', 'ill', 'illegal', 'illness', 'insane', 'knife', 'lonely', 'mad', 'nasty', 'orphan', 'panic', 'patient', 'pill', 'prison',
  'punch', 'rifle', 'rude', 'sad', 'sadness', 'scare', 'shoot', 'sick', 'smoke', 'suffer', 'toxic', 'tragic', 'ugly', 'victim', 'virus', 'weapon', 'weird', 'wine',
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
    if (word !== undefined) chosen.push(word)
  }
  return chosen.join(' ')
}

/** A code as it counts: capital letters, and what stands between the words, make no difference. */
export const codeText = (typed: string): string =>
  typed.normalize('NFKC').toLowerCase().replace(/[\s\-\u2010-\u2015_.,;:]+/g, ' ').trim()

/** Of somebody's own words. Whoever has the file can try as often as they like, so it must not be short. */
export const shortestCode = 12
