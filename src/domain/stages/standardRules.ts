import type { Current } from '../plan/current.ts'
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
