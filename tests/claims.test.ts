import { expect, test } from 'vitest'
import { fittingAll } from '#wording/words.ts'
import { language } from '#tests/support/language.ts'

/**
 * Says of our own figures that they are ours, or of what others do whose word it is: a sentence with a number of people,
 * weeks or meetings, or about guides, studies and other groups, stands in an entry that names its sources, says itself
 * that it is our suggestion, or is named below with the reason why it is no claim.
 */
const number = String.raw`(\d[\d,.]*|½|two|three|four|five|six|seven|eight|nine|ten|twelve|eighteen|twenty|half an?|a third|most|many)`
const unit = String.raw`(hours?|weeks?|months?|years?|days?|minutes?|people|meetings?|yeses|percent|%|of 100|contacts?|kinds?|dates|groups)`
const figure = new RegExp(
  String.raw`\b${number}( or | to | of )?${number}? ${unit}|\d ?%|\d of 100|\btwice a year`,
  'iu',
)
const others =
  /\b(guides?|stud(y|ies)|research(ers)?|surveys?|(self-help )?centers?|encyclopedia|fellowship|one (group|blog|leader)|(many|most|some) (groups|leaders|people)|groups (that|about|of|with|meet|keep|say|have)|in many cases|usual(ly)?|is common)\b/iu
const isOurs =
  /\bour (suggestion|draft|estimates?)\b|\bwe suggest\b|\bthis guide(’s (suggestions?|estimate)| suggests)\b|\bhow often is our\b/iu

/** Whole bundles whose sources stand in the domain, with the test that holds them there. */
const sourcedByDomain = [
  /** `taskRules`: "every task rule says what it rests on" (sources.test.ts). */
  /^tasks\.whys\./,
  /** `whatIfCases`: `sources` of each case, by its type. */
  /^whatIf\.cases\./,
]

/** No claim of others, and no figure of ours that is not marked beside it. */
const reasons: readonly (readonly [at: RegExp, why: string])[] = [
  [/^(trouble|shell|safety|plans|desk|overview\.lastCopy)\./, 'what browsers and this app do'],
  [/^prompts\./, 'questions that a counselor asks, and what to leave to the founder'],
  [/^example\./, 'the example plan'],
  [/^welcome\.(lead|cost)/, 'what this app is'],
  [/^talk\./, 'how long this talk took'],
  [/riteria\.neutral$/, 'at the criterion, which names its sources (place.criteria)'],
  [/^place\.kindHints\./, 'the list of kinds names its sources'],
  [/^asking\.(date|problems)\./, 'how to write a day, an hour or a number'],
  [/^session\.role\./, 'what the counselor does'],
  [/^documents\.message$/, 'what the founder asks of one person, in their own words'],
  [/^letterPaper\.offer$/, 'what the founders offer, and what is enclosed'],
  [/\.introductions(\.about)?$/, 'the order to start from names its sources (purpose.meeting.parts.offers)'],
  [/^runningOrderPaper\.order\.each$/, 'reckoned from the plan'],
  [/^runningOrderPaper\.aloud\.closingWords$/, 'asked of newcomers, after TCF (about/groups)'],
  [/^cashSheetPaper\.foot$/, 'how this sheet is filled in'],
  [/^papers\.documents\.letter\.use$/, 'who the letter is for'],
  [/^about\.group\.emptyText$/, 'whom to ask'],
  [/^coreGroup\.duties\.standard\./, 'what the duty is; the list names its sources'],
  [/^coreGroup\.load\./, 'the hours of the plan'],
  [/^purpose\.who\.size\.wide$/, 'at the question sizeMany, which names its source'],
  [/^purpose\.meeting\.picture\./, 'under the length of the meeting, which names its source'],
  [/^purpose\.meeting\.reasons\.text$/, 'the passages stand below it'],
  [/^purpose\.cash\./, 'the page names its sources'],
  [/^connections\.confirm\.noStale$/, 'the lead of the page calls twice a year our suggestion'],
  [
    /^timeline\.date\.(distance|short|preview)/,
    'the dates of the plan, and what it calls short notice; the page quotes the entry',
  ],
  [/^timeline\.date\.(firm|meetings|place)\./, 'at the question “How sure is the date?”, which names its sources'],
  [/^timeline\.(agree|task)\./, 'the tasks of the plan'],
]

interface Said {
  readonly at: string
  readonly words: string
  readonly hasSource: boolean
}

const literal = /'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)"|`((?:[^`\\]|\\.)*)`/g

/** Every sentence of a bundle, also those that a function puts together, with whether its entry names a source. */
function said(words: unknown, at: string, hasSource: boolean): readonly Said[] {
  if (typeof words === 'string') return [{ at, words, hasSource }]
  if (typeof words === 'function')
    return [...String(words).matchAll(literal)].map(([, single, double, template]) => ({
      at,
      words: single ?? double ?? template ?? '',
      hasSource,
    }))
  if (typeof words !== 'object' || words === null) return []
  const entries = Object.entries(words)
  const names = hasSource || namesSource(entries)
  return entries.flatMap(([key, value]: [string, unknown]) =>
    /sources$/i.test(key) ? [] : said(value, `${at}.${key}`, names),
  )
}

/** Its own sources, or those of the note of the page it heads. */
const namesSource = (entries: readonly (readonly [string, unknown])[]): boolean =>
  entries.some(
    ([key, value]) =>
      (/sources$/i.test(key) && Array.isArray(value) && value.length > 0) ||
      (key === 'note' && typeof value === 'object' && value !== null && namesSource(Object.entries(value))),
  )

const isSentence = (words: string) => words.includes(' ') && /[.!:”]$/u.test(words.trim()) && words.trim().length > 20

/** Every bundle as it is, and as a group reads it that meets online only: with the sources that its entries have. */
const bundles = async (): Promise<readonly (readonly [string, unknown])[]> => {
  const { online, ...all } = await language.words()
  const instead = await online()
  const plain = await Promise.all(Object.entries(all).map(async ([name, load]) => [name, await load()] as const))
  return [...plain, ...Object.entries(fittingAll(Object.fromEntries(plain), instead))]
}

const claims = async (): Promise<readonly Said[]> =>
  (await bundles())
    .flatMap(([name, words]) => said(words, name, false))
    .filter(({ words }) => isSentence(words) && (figure.test(words) || others.test(words)))

test('what others do, and what our own figures are, stands beside its source or is marked as ours', async () => {
  const all = await claims()
  expect(all.length).toBeGreaterThan(200)
  const bare = all.filter(
    ({ at, words, hasSource }) =>
      !hasSource &&
      !isOurs.test(words) &&
      !sourcedByDomain.some((each) => each.test(at)) &&
      !reasons.some(([each]) => each.test(at)),
  )
  expect(bare.map(({ at, words }) => `${at}: ${words}`)).toEqual([])
})

test('each reason why something is no claim is still needed', async () => {
  const all = (await claims()).filter(({ hasSource, words }) => !hasSource && !isOurs.test(words))
  expect(reasons.filter(([each]) => !all.some(({ at }) => each.test(at))).map(([, why]) => why)).toEqual([])
})

test.each([/every guide/iu, /\bguides (agree|all)\b/iu, /\bno study\b/iu, /\bnobody (reports|has counted)\b/iu])(
  'we do not speak for all guides, nor of what we did not find as if it did not exist: %s',
  async (overclaim) => {
    expect((await claims()).filter(({ words }) => overclaim.test(words))).toEqual([])
  },
)
