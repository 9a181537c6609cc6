import { reliefs, type Relief } from '#domain/stages/lighten.ts'
import { moveEdit } from '#domain/stages/dutyMove.ts'
import { agreedPeople } from '#domain/stages/holders.ts'
import { roomOf } from '#domain/stages/loadMoves.ts'
import type { MonthHours } from '#domain/timeline/hoursByMonth.ts'
import { Link } from '#pages/Link.tsx'
import { useUndoToast } from '#pages/useUndoToast.ts'
import { WhatIfLink } from '#pages/WhatIfLink.tsx'
import { useCurrent, useEdits, usePlan, usePlanId, useReadOnly } from '#plan/planActor.ts'
import { paths } from '#routes/paths.ts'
import { Button } from '#ui/button/Button.tsx'
import { buttonClass } from '#ui/button/buttonClass.ts'
import { comeTo } from '#ui/page/comeTo.ts'
import { vars } from '#ui/vars.ts'
import { useNameOf } from '#wording/people.ts'
import { useFormats, useWords } from '#wording/words.ts'
import { useRef } from 'react'
import { useDutyName } from '../../coreGroup/useDutyTitle.ts'
import { useWho } from '../../coreGroup/useWho.ts'

/** What would take work out of the month, put it later or share it: each with what it changes before anything is done. */
export function Lighten({ month }: { readonly month: MonthHours }) {
  const { lighten: words } = useWords('expectations').hours
  const formats = useFormats()
  const now = useCurrent()
  const found = reliefs(usePlan(), now, month)
  const nameOf = useNameOf()
  const heading = useRef<HTMLHeadingElement>(null)
  if (found.length === 0) return null
  const free = agreedPeople(now).flatMap(({ id }) => {
    const room = roomOf(now, id) ?? 0
    return room > 0 ? [`${nameOf(id) ?? ''} ${formats.number(room)}`] : []
  })
  return (
    <section className="section" aria-labelledby="load-lighten">
      <h2 id="load-lighten" tabIndex={-1} ref={heading}>
        {words.heading(formats.monthName(`${month.month}-01`))}
      </h2>
      <p className="soft">{free.length > 0 ? words.room(formats.list(free)) : words.noRoom}</p>
      <ul className="load-reliefs bare">
        {found.map((relief) => (
          <Row key={keyOf(relief)} relief={relief} done={() => comeTo(heading.current)} />
        ))}
      </ul>
      <WhatIfLink of="everything" />
    </section>
  )
}

const keyOf = (relief: Relief): string =>
  relief.kind === 'give' ? relief.move.duty : relief.kind === 'later' ? `later ${relief.duty}` : relief.kind

function Row({ relief, done }: { readonly relief: Relief; readonly done: () => void }) {
  const { lighten: words } = useWords('expectations').hours
  const formats = useFormats()
  const said = useSaid(relief)
  const { before, after } = relief
  return (
    <li>
      <span>
        <b>{said.title}</b>
        <small>{said.text}</small>
      </span>
      <span className="change" style={vars({ after: before > 0 ? after / before : 0 })}>
        <i aria-hidden="true" />
        <span>
          {said.of}
          {words.change(formats.number(before), formats.number(after))} {said.unit}
        </span>
      </span>
      <Act relief={relief} title={said.title} done={done} />
    </li>
  )
}

function useSaid(relief: Relief) {
  const { lighten: words, hours } = useWords('expectations').hours
  const formats = useFormats()
  const roleOf = useDutyName()
  const who = useWho()
  const shown = (n: number) => hours(n, formats.number(n))
  const unit = relief.kind === 'ask' ? words.short : words.unit
  switch (relief.kind) {
    case 'give': {
      const { name } = who(relief.move.to)
      return {
        title: words.give(roleOf(relief.move.duty), name),
        text: words.giveText(name),
        of: words.of(who(relief.from).name),
        unit,
      }
    }
    case 'later':
      return {
        title: words.later(roleOf(relief.duty)),
        text: words.laterText(shown(relief.hours)),
        of: '',
        unit,
      }
    case 'date':
      return { title: words.date(formats.date(relief.first)), text: words.dateText, of: '', unit }
    case 'ask':
      return { title: words.ask(shown(relief.hours)), text: words.askText, of: '', unit }
  }
}

function Act({ relief, title, done }: { readonly relief: Relief; readonly title: string; readonly done: () => void }) {
  const words = useWords('expectations').hours.lighten
  const { load } = useWords('coreGroup')
  const { choose } = useEdits()
  const toast = useUndoToast()
  const readOnly = useReadOnly()
  const planId = usePlanId()
  const now = useCurrent()
  const roleOf = useDutyName()
  const who = useWho()
  const name = `${words.act}: ${title}`
  if (relief.kind === 'date' || relief.kind === 'ask')
    return (
      <Link
        className={buttonClass('plain', true)}
        to={paths.step(planId, relief.kind === 'date' ? 'timeline/date' : 'coreGroup/search')}
        aria-label={name}
      >
        {words.act}
      </Link>
    )
  if (readOnly) return null
  const act = () => {
    if (relief.kind === 'give') {
      choose(moveEdit(now, relief.move))
      toast(load.offered(roleOf(relief.move.duty), who(relief.move.to)))
    } else {
      choose(relief.edit)
      toast(words.laterDone(roleOf(relief.duty)))
    }
    done()
  }
  return (
    <Button small aria-label={name} onClick={act}>
      {words.act}
    </Button>
  )
}
