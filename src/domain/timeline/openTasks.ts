import { addWeeks } from '../dates.ts'
import type { Current, Now } from '../plan/current.ts'
import { founderId } from '../plan/plan.ts'
import { isPrivate } from '../questions/list.ts'
import type { SectionId, StageId } from '../plan/sections.ts'
import { itemSubject, leftOpenNow, sectionOfList } from '../stages/leftOpen.ts'
import type { Anchors } from './anchors.ts'
import { dueOn } from './due.ts'
import { ruleOf, type RuleId } from './rules.ts'
import { hasStopped } from './shown.ts'
import type { Planned } from './task.ts'

/** By when a section's answers are needed: the task that rests on them. Our suggestion. */
const restsOn: Record<SectionId, RuleId> = {
  about: 'meetInterested',
  coreGroup: 'shareDuties',
  expectations: 'talk1',
  purpose: 'talk3',
  place: 'bookPlace',
  connections: 'tellGatekeepers',
  timeline: 'countYeses',
}

/** The day by which what a section asks should be known. */
export function neededBy(now: Current, at: Pick<Anchors, 'start' | 'first'>, section: SectionId): string {
  const rule = ruleOf(restsOn[section])
  return rule ? dueOn(now, at, rule.due) : addWeeks(at.first, -1)
}

/**
 * Questions left open, as tasks. "Ask the core group" is a point for the next discussion and none. What somebody dated
 * keeps its date; "ask outside" without a date is needed when its section is (`neededBy`), and is never late, because
 * nobody named that day. "Not yet" without a date is an answer and makes no task.
 */
export function openTasks(now: Current, at: Anchors): readonly Planned[] {
  const found = Object.entries<object>(now.sections).flatMap(([section, questions]) =>
    Object.entries<Now<unknown>>({ ...questions }).map(([question, answer]) => ({ section, question, answer })),
  )
  const asked = found.flatMap(({ section, question, answer }) =>
    !isSection(section) || answer.is !== 'open' || isPrivate(`${section}.${question}`)
      ? []
      : [{ section, subject: `${section}.${question}`, open: answer.open, isCalled: false }],
  )
  // What is left to ask outside about a place is asked in the call to that place, which is a task already.
  const ofItems = leftOpenNow(now).map((each) => ({
    section: sectionOfList(each.list),
    subject: itemSubject(each),
    open: each.open,
    isCalled: each.list === 'places',
  }))
  return [...asked, ...ofItems].flatMap(({ section, subject, open: { as, by }, isCalled }) => {
    if (as === 'askGroup' || (by === undefined && (as === 'notYet' || isCalled))) return []
    return [
      {
        key: `open:${subject}`,
        kind: 'open',
        subject,
        stage: section === 'about' ? 'coreGroup' : section,
        ...(by === undefined ? { date: neededBy(now, at, section), guessed: true } : { date: by, fixed: true }),
        milestone: false,
        weeks: 1,
        hours: 0,
        owner: { role: 'founder', person: founderId },
        sources: [],
        done: false,
        over: hasStopped(now),
      } as const,
    ]
  })
}

const isSection = (id: string): id is StageId | 'about' => id in restsOn
