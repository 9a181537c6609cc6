import { useSelector } from '@xstate/react'
import { useEffect, useRef, useState } from 'react'
import { usePlanActor } from '#plan/planActor.ts'
import { useWords } from '#wording/words.ts'
import { Icon } from '#ui/Icon.tsx'

type State = 'saved' | 'saving' | 'failed'

/** A moment of writing is not worth a word; only one that lasts is. */
const writesLong = 400
/** Whoever types has always something unsaved: a sign that turned meanwhile would cost every frame its work. But it must not wait for long. */
const unsavedLong = 1500
/** A screen reader must not be interrupted at every pause in typing. */
const betweenAnnouncements = 10_000

/** Whether the plan is safe, in the bar: calm to look at, and rarely spoken. */
export function SavedState() {
  const words = useWords('shell').saving
  const planActor = usePlanActor()
  const failing = useSelector(planActor, (state) => state.hasTag('failing'))
  const vanished = useSelector(planActor, (state) => state.hasTag('vanished'))
  const unsaved = useSelector(planActor, (state) => state.hasTag('unsaved'))
  const readOnly = useSelector(planActor, (state) => state.hasTag('readOnly') && !state.hasTag('asking'))
  const memory = useSelector(planActor, (state) => state.hasTag('keepsNothing'))
  const oneHome = useSelector(planActor, (state) => state.context.savedIn === 'page')
  const isWriting = useSelector(planActor, (state) => state.matches({ autosave: { writing: 'saving' } }))
  const lasting = [useLasting(isWriting, writesLong), useLasting(unsaved && !failing, unsavedLong)].some(Boolean)

  const state: State = failing || memory || vanished ? 'failed' : lasting ? 'saving' : 'saved'
  const saved = readOnly ? words.reading : oneHome ? words.savedHere : words.saved
  const said = vanished
    ? words.vanished
    : memory
      ? words.memory
      : failing
        ? words.failed
        : lasting
          ? words.saving
          : saved
  return (
    <div className="state-row">
      <span className="save" data-state={state} data-unsaved={unsaved || undefined}>
        <Icon name={state === 'failed' ? 'warn' : state === 'saving' ? 'spinner' : 'checkCircle'} />
        {said}
      </span>
      <Announcer text={said} urgent={state === 'failed'} quiet={state === 'saving'} />
    </div>
  )
}

function useLasting(going: boolean, ms: number): boolean {
  const [lasting, setLasting] = useState(false)
  useEffect(() => {
    if (!going) return
    const timer = setTimeout(() => setLasting(true), ms)
    return () => {
      clearTimeout(timer)
      setLasting(false)
    }
  }, [going, ms])
  return lasting
}

function Announcer({
  text,
  urgent,
  quiet,
}: {
  readonly text: string
  readonly urgent: boolean
  readonly quiet: boolean
}) {
  const [spoken, setSpoken] = useState('')
  const last = useRef(-betweenAnnouncements)
  useEffect(() => {
    if (quiet || text === spoken) return
    const wait = urgent ? 0 : Math.max(0, last.current + betweenAnnouncements - performance.now())
    const timer = setTimeout(() => {
      last.current = performance.now()
      setSpoken(text)
    }, wait)
    return () => clearTimeout(timer)
  }, [text, urgent, quiet, spoken])
  return <output className="visually-hidden">{spoken}</output>
}
