import { use, useState } from 'react'
import { useFormContext } from 'react-hook-form'
import type { IsoDate } from '#domain/dates.ts'
import { field, valueIn } from '#domain/plan/field.ts'
import { firstDay, moveFirst } from '#domain/timeline/replan.ts'
import { AskOne } from '#asking/AskFrame.tsx'
import { dateCodec, keep } from '#asking/codec.ts'
import { DatePicker } from '#asking/DatePicker.tsx'
import { useEdits, usePlan, usePlanId, useToday } from '#asking/founding.ts'
import { ShelfContext } from '#asking/shelf.ts'
import { useTaskTitle } from '#asking/taskWords.ts'
import { useAsk, type Raws } from '#asking/useAsk.ts'
import { useUndoToast } from '#asking/useUndoToast.ts'
import { useReading } from '#asking/reading.ts'
import { useFormats, useWords } from '#asking/words.ts'
import { focusField } from '#ui/form/focusField.ts'
import { Input } from '#ui/form/Input.tsx'
import { DateFacts } from './DateFacts.tsx'
import { ReplanPreview } from './ReplanPreview.tsx'

const of = field('timeline', 'firstMeeting')

/**
 * The day of the first meeting. The first one counts at once. Once there is one, a new day moves nothing before the
 * founder has seen what it would move: dozens of dates that slip unseen are what makes people give up a plan.
 */
export function FirstMeetingAsk() {
  const { questions, date: words } = useWords('timeline')
  const asking = useWords('asking')
  const formats = useFormats()
  const codec = dateCodec(useReading(), formats, asking.problems, useToday())
  const plan = usePlan()
  const stands = valueIn(plan, of)
  // While the first day is being typed every key may mean another one: it stands once the field was left.
  const [had, setHad] = useState(stands)
  const { setValue, clearErrors } = useFormContext<Raws>()
  const { move, keepPoint } = useMove()
  // Its words must be here before the preview appears: waiting for them would take the field from under the fingers.
  const titleOf = useTaskTitle()

  const ask = useAsk(
    firstDay(plan),
    (answer) => answer.typed ?? (answer.value === undefined ? '' : codec.write(answer.value)),
    (raw) => {
      const kept = keep(codec, raw)
      if (kept.typed !== undefined) return codec.problem(raw)
      return had !== undefined && kept.value !== undefined && kept.value !== had ? words.notMoved : undefined
    },
  )
  const write = (raw: string, settles = false) => {
    if (had === undefined) ask.set(raw, keep(codec, raw), settles)
    else {
      setValue(of.name, raw)
      clearErrors(of.name)
    }
  }
  const { value } = keep(codec, ask.raw)
  const proposed = had !== undefined && value !== undefined && value !== had ? value : undefined
  const back = (to: IsoDate) => {
    setValue(of.name, codec.write(to))
    clearErrors(of.name)
    focusField(of.name)
  }

  return (
    <>
      <AskOne
        ask={ask}
        words={questions.firstMeeting}
        hint={value === undefined ? asking.date.hint : asking.date.understood(formats.longDate(value))}
      >
        {(control) => (
          <div
            className="with-picker"
            onBlur={(event) => {
              if (!event.currentTarget.contains(event.relatedTarget)) setHad(stands)
            }}
          >
            <Input {...control} autoComplete="off" value={ask.raw} onChange={(event) => write(event.target.value)} />
            <DatePicker
              label={`${asking.date.pick}: ${questions.firstMeeting.label}`}
              value={value}
              choose={(day) => write(codec.write(day), true)}
            />
          </div>
        )}
      </AskOne>
      {proposed !== undefined && had !== undefined ? (
        <ReplanPreview
          from={had}
          to={proposed}
          titleOf={titleOf}
          keep={() => back(had)}
          move={async (review) => {
            const isKept = await keepPoint()
            setHad(proposed)
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
  const shelf = use(ShelfContext)
  const toast = useUndoToast()
  return {
    keepPoint: async (): Promise<boolean> =>
      shelf === null || (await shelf.keepPoint(planId, 'beforeReplanning').catch(() => false)),
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
