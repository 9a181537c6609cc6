import { keepsAList } from '../questions/rules.ts'
import { isSaid, said, type Current } from '../plan/current.ts'
import { isWithUs } from './holders.ts'

/** What has to be settled before anybody's number goes onto a list [CG_D][U3A][MED]. */
export type BetweenPoint = 'hours' | 'keeper' | 'deletion'

/** Each point and whether it is settled; empty where no list is kept. Hours are for calls: mail and chat need none. */
export function betweenPoints(now: Current): readonly { readonly id: BetweenPoint; readonly settled: boolean }[] {
  const { between, betweenHours, betweenKeeper, betweenDeletion, betweenWeeks } = now.sections.purpose
  const ways = said(between) ?? []
  if (!keepsAList(ways)) return []
  const calls = ways.includes('phoneList') || ways.includes('buddies')
  const deletion = said(betweenDeletion)
  return [
    ...(calls ? [{ id: 'hours' as const, settled: isSaid(betweenHours) }] : []),
    { id: 'keeper', settled: isWithUs(now, said(betweenKeeper)) },
    { id: 'deletion', settled: deletion === 'onLeaving' || (deletion === 'afterWeeks' && isSaid(betweenWeeks)) },
  ]
}
