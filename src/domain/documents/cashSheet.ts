import type { figuresSeen, moneyWays } from '../plan/choices.ts'
import { isSaid, said, type Current } from '../plan/current.ts'
import { isWithUs } from '../stages/holders.ts'
import { isHidden } from '../stages/setting.ts'
import type { DocumentAbout } from './documents.ts'
import type { Naming } from './names.ts'
import { groupOn, nameOn, ownWordsOn } from './onPaper.ts'

export interface CashSheetFacts {
  readonly group: string | undefined
  readonly way: (typeof moneyWays)[number] | undefined
  /** Own words about who keeps and who checks. */
  readonly note: string | undefined
  readonly keeper: string | undefined
  readonly checker: string | undefined
  /** What a year will cost, about, in the group's own money. */
  readonly year: number | undefined
  readonly seen: (typeof figuresSeen)[number] | undefined
}

/** Facts of the cash sheet: date, what, in, out, receipt, balance [CRC], and the initials of two (our suggestion). */
export function cashSheetFacts(now: Current, naming: Naming): CashSheetFacts {
  const { money, moneyNote, cashKeeper, cashChecker, cashYear, cashSeen } = now.sections.purpose
  const [keeper, checker] = [said(cashKeeper), said(cashChecker)]
  return {
    group: groupOn(now),
    way: said(money),
    note: ownWordsOn(naming, said(moneyNote)),
    keeper: nameOn(now, naming, keeper),
    checker: keeper === checker ? undefined : nameOn(now, naming, checker),
    year: said(cashYear),
    seen: said(cashSeen),
  }
}

export const cashSheetAbout: DocumentAbout = {
  id: 'cashSheet',
  namings: ['initials', 'first', 'full', 'none'],
  namingAtFirst: (now) => (isHidden(now) ? 'none' : 'initials'),
  missing: (now) => {
    const { money, cashKeeper, cashChecker } = now.sections.purpose
    const two = [said(cashKeeper), said(cashChecker)]
    const areTwo = two.every((person) => isWithUs(now, person)) && two[0] !== two[1]
    return [
      ...(isHidden(now) || isSaid(now.sections.about.name) ? [] : [{ what: 'groupName', at: 'about/name' } as const]),
      ...(isSaid(money) ? [] : [{ what: 'money', at: 'purpose/privacy' } as const]),
      ...(said(money) === 'none' || areTwo ? [] : [{ what: 'cashHands', at: 'purpose/cash' } as const]),
    ]
  },
}
