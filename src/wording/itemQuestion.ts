import { use } from 'react'
import { leftOpenNow } from '#domain/stages/leftOpen.ts'
import { useCurrent } from '#plan/planActor.ts'
import { itemName, itemQuestion, type NameOfItem } from './itemQuestionOf.ts'
import { fitting, OnlineContext, useFormats } from './words.ts'
import { loadWords, useLanguage } from '#lazy/language.ts'

/**
 * What was left open about an item, as a whole question: "How many hours a month can Ines give?". Takes `list.id.field`;
 * undefined where that is no question about an item. The words come only where a plan has such a question.
 */
export function useItemQuestions(): (subject: string) => string | undefined {
  const language = useLanguage()
  const now = useCurrent()
  const nameOf = useItemName()
  if (now.leftOpen.length === 0) return none
  return itemQuestion(
    now,
    fitting('itemQuestions', use(loadWords(language, 'itemQuestions')), use(OnlineContext)),
    nameOf,
  )
}
const none = () => undefined

/** The names come only with the lists that have something left open. */
function useItemName(): NameOfItem {
  const language = useLanguage()
  const formats = useFormats()
  const now = useCurrent()
  const lists = new Set(leftOpenNow(now).map(({ list }) => list))
  const duties = lists.has('duties')
    ? fitting('coreGroup', use(loadWords(language, 'coreGroup')), use(OnlineContext)).duties.standard
    : {}
  const { talks, meeting } =
    lists.has('discussions') || lists.has('parts')
      ? fitting('purpose', use(loadWords(language, 'purpose')), use(OnlineContext))
      : noWords
  const offers = lists.has('connections')
    ? fitting('connections', use(loadWords(language, 'connections')), use(OnlineContext)).offers
    : {}
  return itemName(now, {
    standard: { duties, discussions: talks.standard, parts: meeting.parts.standard, connections: offers },
    topics: talks.fields.topics.options,
    day: formats.date,
  })
}
const noWords = { talks: { standard: {}, fields: { topics: { options: {} } } }, meeting: { parts: { standard: {} } } }
