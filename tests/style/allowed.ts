import type { Reason } from './patterns.ts'
import type { Written } from './strings.ts'

/** Quotations, names of sources, what is understood when somebody types it, and the names of the example are not ours to write. */
export const isOwn = ({ file, at }: Written): boolean =>
  !/\/reading(\.ts|\/)/.test(file) &&
  !file.endsWith('/example.ts') &&
  !/(^|\.)(passages?|quotes?|titles)(\.|$)/.test(at)

interface Allowed {
  readonly of: readonly Reason[]
  /** The file and the keys above the string: `src/words/en/lock.ts words.warning`. */
  readonly at: RegExp
  readonly why: string
}

/** What may break a rule, and why. Safety, loss of data, law, crisis and opening words are said in full: "You cannot undo this." */
export const allowed: readonly Allowed[] = [
  { of: ['contract'], at: /\/(safety|lock|trouble)\.ts /, why: 'safety and loss of data' },
  {
    of: ['grade above 8'],
    at: /\/about\/(main\.ts main\.questions\.(national|direction)|more\/affiliating\.ts \S+national\.heading|more\/groups\.ts groups\.group\.emptyText)/,
    why: 'a national organization is called what people search for',
  },
  {
    of: ['grade above 8'],
    at: /\/about\/more\/approving\.ts approving\.page\.note\.paragraphs/,
    why: 'departments of a hospital have long names',
  },
  { of: ['contract'], at: /\/welcome\.ts welcome\.leaving\./, why: 'safety' },
  { of: ['contract'], at: /\/papers\/(crisisCard|opening|limits)\.ts /, why: 'crisis, law and opening words' },
  { of: ['contract'], at: /\/desk\/list\.ts .*removing/, why: 'loss of data' },
  {
    of: ['contract'],
    at: /\/purpose\/(rules|who|questions)\.ts .*(noHarm|limits|crisis|abuse)/,
    why: 'safety, crisis and law',
  },
  { of: ['foreign'], at: /\/place\/more\/onlineMore\.ts cities\./, why: 'cities in a list of time zones' },
  {
    of: ['contract'],
    at: /\/papers\/(charter|factSheet)\.ts \S+\.(private|crisis)$/,
    why: 'crisis, and what cannot be promised',
  },
  { of: ['contract'], at: /\/documents\.ts documents\.notice\.(noContact|hidden)\.text$/, why: 'safety' },
  { of: ['grade above 8'], at: /\/papers\/flyer\.ts flyer\.danger$/, why: 'safety: these services have long names' },
  {
    of: ['grade above 8'],
    at: /\/(written\.ts .*\.(nationalAskedOn|helperEndsAfter)|papers\/ties\.ts .*\.program\.national)$/,
    why: 'a professional and a national organization are called that everywhere',
  },
]
