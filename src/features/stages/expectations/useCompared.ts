import { compare, type ComparisonId } from '#domain/stages/comparisons.ts'
import { anchors } from '#domain/timeline/anchors.ts'
import { useCurrent } from '#plan/planActor.ts'
import { useFormats, useWords } from '#wording/words.ts'

/** What is said of one expectation beside what others report. */
export interface Said {
  /** The founder's own answer, in a few words. */
  readonly you: string
  /** What the two say together, where they really differ. */
  readonly finding: string
  /** What this plan itself says to it. */
  readonly plan?: string | undefined
  /** A thought: what a real difference asks, or what is near. */
  readonly thought: string
}

/** The sentences of a comparison; undefined while it is not answered. */
export function useCompared(): (id: ComparisonId) => Said | undefined {
  const { compare: words, hearingWays, points } = useWords('expectations')
  const formats = useFormats()
  const now = useCurrent()
  const number = formats.number
  const whole = (hours: number) => number(Math.round(hours))
  const { pairs } = words
  const all: { readonly [C in ComparisonId]: () => Said | undefined } = {
    months: () => {
      const found = compare.months(now)
      if (!found) return undefined
      const you = words.months(found.facts.months, number(found.facts.months))
      const { first, isDraft } = anchors(now)
      const { near, differs, finding } = pairs.months
      return {
        you,
        finding: finding(you),
        plan: isDraft ? words.firstAround(formats.month(first)) : words.firstOn(formats.date(first)),
        thought: found.difference ? differs[found.difference] : near,
      }
    },
    hours: () => {
      const found = compare.hours(now)
      if (!found) return undefined
      const { offered, asked, month } = found.facts
      const you = words.aMonth(offered, number(offered))
      const gap = number(Math.max(0, Math.round(asked - offered)))
      const { near, finding } = pairs.hours
      return {
        you,
        finding: finding(you, whole(asked)),
        plan:
          Math.round(asked) === 0 ? words.planAsksNothing : words.planAsks(whole(asked), formats.month(`${month}-01`)),
        thought: found.difference ? words.hoursDiffer(gap) : near,
      }
    },
    sharers: () => {
      const found = compare.sharers(now)
      if (!found) return undefined
      const { sharers, agreed } = found.facts
      const you = words.people(sharers, number(sharers))
      const { near, differs, finding } = pairs.sharers
      return {
        you,
        finding: finding(you),
        plan: words.agreed(agreed, number(agreed)),
        thought: found.difference ? differs[found.difference] : near,
      }
    },
    firstTurnout: () => {
      const found = compare.firstTurnout(now)
      if (!found) return undefined
      const you = words.people(found.facts.people, number(found.facts.people))
      const { near, differs, finding } = pairs.firstTurnout
      return { you, finding: finding(you), thought: found.difference ? differs[found.difference] : near }
    },
    later: () => {
      const found = compare.later(now)
      if (!found) return undefined
      const { few, many } = found.facts
      const you = few === many ? words.people(many, number(many)) : words.range(number(few), number(many))
      const { near, differs, finding } = pairs.later
      return { you, finding: finding(you), thought: found.difference ? differs[found.difference] : near }
    },
    balance: () => {
      const found = compare.balance(now)
      if (!found) return undefined
      const { giving, receiving, organizing, planned, yours, free } = found.facts
      const { parts } = points
      const { near, differs } = pairs.balance
      const thought = found.difference ? differs[found.difference] : near
      return {
        you: formats.list([
          `${number(giving)} ${parts.giving}`,
          `${number(receiving)} ${parts.receiving}`,
          `${number(organizing)} ${parts.organizing}`,
        ]),
        finding: thought,
        plan: [
          words.planHolds(whole(planned), whole(yours)),
          free === undefined ? '' : words.planFree(number(organizing), whole(free)),
        ].join(' '),
        thought,
      }
    },
    hearing: () => {
      const found = compare.hearing(now)
      if (!found) return undefined
      const { near, differs, finding } = pairs.hearing
      return {
        you: found.facts.ways.map((way) => hearingWays[way]).join(', '),
        finding: finding(),
        thought: found.difference ? differs[found.difference] : near,
      }
    },
    helper: () => {
      const found = compare.helper(now)
      if (!found) return undefined
      const { meetings } = found.facts
      const you = meetings === 0 ? words.noMeetings : words.meetings(meetings, number(meetings))
      const { near, differs, finding } = pairs.helper
      return {
        you,
        finding: finding(you),
        thought: found.difference ? differs[found.difference] : meetings === 0 ? words.noEnd : near,
      }
    },
  }
  return (id) => all[id]()
}
