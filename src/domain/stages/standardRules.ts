import { said, type Current } from '../plan/current.ts'
import { isAboutAbuse, online } from './setting.ts'

interface StandardRule {
  readonly id: string
  /** Absent means always. */
  readonly when?: (now: Current) => boolean
}

/** Ground rules that groups have again and again (field guide, section 4). Ids are stored as `std` of an item. */
export const standardRules = [
  { id: 'keepPrivate' },
  { id: 'mayPass' },
  { id: 'speakForYourself' },
  { id: 'noAdvice' },
  { id: 'noInterrupting' },
  { id: 'shareTime' },
  { id: 'onTime' },
  { id: 'sober' },
  { id: 'noRecording' },
  { id: 'phonesOff' },
  { id: 'noSelling' },
  { id: 'respect' },
  { id: 'noClinicianNames' },
  { id: 'meetOutside' },
  { id: 'ownRoom', when: online },
  { id: 'noHarm', when: isAboutAbuse },
] as const satisfies readonly StandardRule[]

export type RuleKey = (typeof standardRules)[number]['id']

/** Standard rules that fit this plan and are not on its list yet. */
export const offeredRules = (now: Current): readonly RuleKey[] =>
  standardRules
    .filter((rule: StandardRule) => rule.when?.(now) ?? true)
    .map((rule) => rule.id)
    .filter((id) => !now.lists.rules.some((rule) => rule.std === id))

/** A rule as it is said: where the page on who talks and how has an answer to the same, the rule follows it. */
export type RuleAs = RuleKey | 'noAdviceEver' | 'adviceIfKind' | 'noticesOnly' | 'sellingIfAgreed'

/** The words that a standard rule takes in this plan, so that no paper says one thing as a rule and another as an answer. Undefined for a rule of the founder's own. */
export function ruleAs(now: Current, std: string | undefined): RuleAs | undefined {
  const id = standardRules.find((rule) => rule.id === std)?.id
  const { advice, selling } = now.sections.purpose
  if (id === 'noAdvice')
    return ({ never: 'noAdviceEver', whenAsked: id, free: 'adviceIfKind', unsaid: id } as const)[
      said(advice) ?? 'unsaid'
    ]
  if (id === 'noSelling')
    return ({ never: id, table: 'noticesOnly', groupDecides: 'sellingIfAgreed', unsaid: id } as const)[
      said(selling) ?? 'unsaid'
    ]
  return id
}
