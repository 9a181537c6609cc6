import type { CurrentItem } from '#domain/plan/current.ts'
import { standardPart } from '#domain/stages/standardParts.ts'
import { ruleAs } from '#domain/stages/standardRules.ts'
import { useCurrent } from '#plan/planActor.ts'
import { isSeen, short } from '#wording/short.ts'
import { useWords } from '#wording/words.ts'

/** What a part of the meeting is called: the founder's words, else the guide's, else "Part 3". */
export function usePartTitle(): (part: Pick<CurrentItem<'parts'>, 'id' | 'std' | 'title'>) => string {
  const words = useWords('purpose').meeting.parts
  const ids = useCurrent().lists.parts.map((part) => part.id)
  return ({ id, std, title }) => {
    const standard = standardPart(std)
    if (isSeen(title)) return short(title)
    return standard ? words.standard[standard.id].title : words.unnamed(ids.indexOf(id) + 1)
  }
}

/** The words of a ground rule: the founder's, else the guide's, else "Rule 3". */
export function useRuleWords(): (rule: Pick<CurrentItem<'rules'>, 'id' | 'std' | 'words'>) => string {
  const all = useWords('purpose').rules
  const now = useCurrent()
  return ({ id, std, words }) => {
    const standard = ruleAs(now, std)
    const place = now.lists.rules.findIndex((rule) => rule.id === id) + 1
    return words ?? (standard ? all.standard[standard] : all.unnamed(place))
  }
}
