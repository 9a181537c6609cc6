import type { Suggested } from '#domain/timeline/next.ts'
import { stageIds } from '#domain/stages/sections.ts'
import { timeline } from '#domain/timeline/timeline.ts'
import { useCurrent } from '#plan/planActor.ts'
import { useTaskTitle } from './taskWords.ts'
import { useFormats, useWords } from './words.ts'

interface SuggestedWords {
  readonly title: string
  readonly text: string | undefined
  readonly button: string
  readonly minutes: number | undefined
  readonly why: string
}

/** Words that a button holds. */
const mostOnButton = 5

/** How a suggestion is said: what, why just that, and what the button is called. */
export function useSuggestedWords(): (suggested: Suggested) => SuggestedWords {
  const words = useWords('overview').next
  const { sections } = useWords('shell')
  const stages = useWords('stages')
  const formats = useFormats()
  const titleOf = useTaskTitle()
  const { whys } = useWords('tasks')
  const { tasks } = timeline(useCurrent())

  const why = ({ why: reason, params }: Suggested): string => {
    const said = words.whys[reason]
    return typeof said === 'string' ? said : said(params.date ? formats.dayAndDate(params.date) : '')
  }
  const plain = (
    said: { readonly title: string; readonly text: string; readonly button: string; readonly minutes?: number },
    suggested: Suggested,
  ): SuggestedWords => ({
    title: said.title,
    text: said.text,
    button: said.button,
    minutes: said.minutes,
    why: why(suggested),
  })

  return (suggested) => {
    const { what, params } = suggested
    const stage = stageIds.find((id) => id === params.stage)
    const condition =
      (stage && new Map<string, string>(Object.entries(stages[stage].conditions)).get(params.condition ?? '')) ?? ''
    if (what === 'leg' && params.leg) {
      const leg = words.legs[params.leg]
      // On another page its own words would name what that page does not have.
      return plain(
        condition === '' ? leg : { title: leg.title, text: words.stage.text(condition), button: words.task.button },
        suggested,
      )
    }
    if (what === 'meeting' || what === 'tellFirstMeeting' || what === 'newDate') return plain(words[what], suggested)
    if (what === 'stage' && stage) {
      return {
        title: words.stage.title(sections[stage].title),
        text: words.stage.text(condition),
        button: words.stage.button,
        minutes: undefined,
        why: why(suggested),
      }
    }
    const task = tasks.find(({ key }) => key === params.task)
    const title = task ? titleOf(task) : ''
    return {
      title,
      text: task?.rule && whys[task.rule],
      // The button names the act, as long as it is a button.
      button: task?.kind === 'rule' && title.split(' ').length <= mostOnButton ? title : words.task.button,
      minutes: undefined,
      why: why(suggested),
    }
  }
}
