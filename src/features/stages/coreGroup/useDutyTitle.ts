import type { CurrentItem } from '#domain/plan/current.ts'
import { standardDuties } from '#domain/stages/duties.ts'
import { useCurrent } from '#plan/planActor.ts'
import { isSeen, short } from '#wording/short.ts'
import { useWords } from '#wording/words.ts'

type Named = Pick<CurrentItem<'duties'>, 'id' | 'std' | 'title'>

/** The name of a duty: the founder's own words, else the guide's. One that has neither yet is "Duty 3". */
export function useDutyTitle(): (duty: Named) => string {
  const words = useWords('coreGroup')
  const ids = useCurrent().lists.duties.map((duty) => duty.id)
  return (duty) => {
    if (isSeen(duty.title)) return short(duty.title)
    const standard = standardDuties.find((each) => each.id === duty.std)
    return standard ? words.duties.standard[standard.id].title : words.duty.unnamed(ids.indexOf(duty.id) + 1)
  }
}

/** The name of a duty by the id of its item. */
export function useDutyName(): (id: string) => string {
  const titleOf = useDutyTitle()
  const { duties } = useCurrent().lists
  return (id) => titleOf(duties.find((each) => each.id === id) ?? { id })
}
