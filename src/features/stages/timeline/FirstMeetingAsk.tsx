import { useState } from 'react'
import { useFormMethods } from '#forms/formContext.ts'
import type { IsoDate } from '#domain/dates.ts'
import type { Answer } from '#domain/plan/answer.ts'
import { field, valueIn } from '#domain/plan/field.ts'
import { isEmptied, newDay, takeFirstAway, undecided } from '#domain/timeline/newDay.ts'
import { firstDay, moveFirst } from '#domain/timeline/replan.ts'
import { AskOne } from '#forms/AskFrame.tsx'
import { dateCodec, keep } from '#forms/codec.ts'
import { DatePicker } from '#forms/DatePicker.tsx'
import { useEdits, usePlanActor, usePlan, usePlanId, useToday } from '#plan/planActor.ts'
import { dayContext } from '#wording/region.ts'
import { useTaskTitle } from '#wording/taskWords.ts'
import { useAsk } from '#forms/useAsk.ts'
import { useTells } from '#forms/useTells.ts'
import { useUndoToast } from '#pages/useUndoToast.ts'
import { useReading } from '#wording/reading.ts'
import { WhichMeant } from '#forms/WhichMeant.tsx'
import { useFormats, useWords } from '#wording/words.ts'
import { useRestorePoints } from '#ports/restorePoints.ts'
import { Button } from '#ui/button/Button.tsx'
import { focusField } from '#ui/form/focusField.ts'
import { Input } from '#ui/form/Input.tsx'
import { DateFacts } from './DateFacts.tsx'
import { forgetWish } from './forgetWish.ts'
import { ReplanPreview } from './ReplanPreview.tsx'

const of = field('timeline', 'firstMeeting')
const startTime = field('purpose', 'startTime')

/**
 * The day of the first meeting. The first one counts at once. Once there is one, a new day is kept beside it and moves
 * nothing before the founder has seen what it would move: dozens of dates that slip unseen are what makes people give up a
 * plan. Emptying the field takes the day away, once the field is left.
 */
export function FirstMeetingAsk() {
  const { questions, date: words } = useWords('timeline')
  const asking = useWords('asking')
  const reading = useReading()
  const context = dayContext(useToday())
  const codec = dateCodec(reading, useFormats(), asking, context)
  const plan = usePlan()
  const planActor = usePlanActor()
  const edits = useEdits()
  const undo = useUndoToast()
  const stands = valueIn(plan, of)
  // While the first day is being typed every key may mean another one: it stands once the field was left.
  const [had, setHad] = useState(stands)
  const { setValue, clearErrors } = useFormMethods()
  const { move, keepPoint } = useMove()
  // Its words must be here before the preview appears: waiting for them would take the field from under the fingers.
  const titleOf = useTaskTitle()
  const wish = undecided(plan)
  const textOf = ({ typed, value }: Answer<IsoDate>) => typed ?? (value === undefined ? '' : codec.write(value))

  const ask = useAsk(
    firstDay(plan),
    (answer) => textOf(wish ?? answer),
    (raw) => {
      const kept = keep(codec, raw)
      if (kept.typed !== undefined) return codec.problem(raw)
      return had !== undefined && kept.value !== undefined && kept.value !== had ? words.notMoved : undefined
    },
  )
  const { tells, typing, leave } = useTells((wish ?? ask.answer).typed !== undefined)
  const write = (raw: string, commits = false) => {
    typing()
    const kept = keep(codec, raw)
    if (had === undefined) ask.set(raw, kept, commits)
    else {
      setValue(of.name, raw)
      clearErrors(of.name)
      const next = newDay.put(raw.trim() === '' ? { typed: '' } : kept.value === had ? {} : kept)
      if (commits) edits.choose(next)
      else edits.type(next)
    }
  }
  const { value, typed } = keep(codec, ask.raw)
  const proposed = had !== undefined && value !== undefined && value !== had ? value : undefined
  const back = (to: IsoDate) => {
    setValue(of.name, codec.write(to))
    clearErrors(of.name)
    focusField(of.name)
  }
  const left = () =>
    leave(() => {
      // A press that took the focus may have moved the day by now.
      const { plan: now } = planActor.getSnapshot().context
      if (isEmptied(now)) {
        forgetWish(planActor)
        edits.choose(takeFirstAway())
        undo(words.takenAway)
        setHad(undefined)
      } else setHad(valueIn(now, of))
    })
  const [time, otherTime] = reading.timeBeside(ask.raw, context)
  const starts =
    value !== undefined && otherTime === undefined && time?.at !== valueIn(plan, startTime) ? time?.at : undefined
  const dayIs = time === undefined ? asking.date.understood : asking.date.dayOnly
  const error = ask.error ?? (tells && typed !== undefined ? codec.problem(typed) : undefined)

  return (
    <>
      <AskOne
        ask={{ ...ask, error }}
        words={questions.firstMeeting}
        hint={value === undefined ? asking.date.hint : dayIs(codec.say(value))}
      >
        {(control) => (
          <>
            <div
              className="with-picker"
              onBlur={(event) => {
                if (event.currentTarget.contains(event.relatedTarget)) leave()
                else left()
              }}
            >
              <Input {...control} autoComplete="off" value={ask.raw} onChange={(event) => write(event.target.value)} />
              <DatePicker
                label={`${asking.date.pick}: ${questions.firstMeeting.label}`}
                value={value}
                choose={(day) => write(codec.write(day), true)}
              />
            </div>
            <WhichMeant
              of={of.name}
              text={ask.raw}
              meant={typed === undefined ? [] : codec.read(typed)}
              say={codec.say}
              choose={(day) => write(codec.write(day), true)}
            />
            {starts !== undefined && (
              <Button small onClick={() => edits.choose(startTime.put({ value: starts }))}>
                {words.alsoStarts(asking.time.clock(starts))}
              </Button>
            )}
          </>
        )}
      </AskOne>
      {proposed !== undefined && had !== undefined ? (
        <ReplanPreview
          from={had}
          to={proposed}
          titleOf={titleOf}
          keep={() => {
            edits.choose(newDay.put({}))
            back(had)
          }}
          move={async (review) => {
            const isKept = await keepPoint()
            setHad(proposed)
            forgetWish(planActor)
            move(proposed, isKept, review)
            back(proposed)
          }}
        />
      ) : (
        <DateFacts
          take={(day) => {
            ask.set(codec.write(day), { value: day }, true)
            setHad(day)
            focusField(of.name)
          }}
        />
      )}
    </>
  )
}

/** Moves the first meeting and says so; before, the plan as it is gets a restore point where one can be kept. */
function useMove() {
  const { date: words } = useWords('timeline')
  const formats = useFormats()
  const { choose } = useEdits()
  const plan = usePlan()
  const planId = usePlanId()
  const { keepPoint } = useRestorePoints()
  const toast = useUndoToast()
  return {
    keepPoint: (): Promise<boolean> => keepPoint(planId, 'beforeReplanning').catch(() => false),
    move: (to: IsoDate, isKept: boolean, review?: IsoDate) => {
      const moved = moveFirst(plan, to)
      choose(
        review === undefined
          ? moved
          : { kind: 'all', edits: [moved, field('timeline', 'reviewOn').put({ value: review })] },
      )
      toast(isKept ? words.moved(formats.longDate(to)) : words.keptFailed)
    },
  }
}
