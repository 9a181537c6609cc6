import type { CurrentItem } from '#domain/plan/current.ts'
import type { Held } from '#domain/stages/diary.ts'
import { usePlanId, useToday } from '#plan/planActor.ts'
import { Link } from '#pages/Link.tsx'
import { ListRow } from '#pages/ListRow.tsx'
import { paths } from '#routes/paths.ts'
import { useNameOf } from '#wording/people.ts'
import { useFormats, useWords } from '#wording/words.ts'

/** One meeting of the diary: its day, its numbers, who led it, its topic. */
export function MeetingRow({ meeting, n }: { readonly meeting: CurrentItem<'meetings'>; readonly n: number }) {
  const { diary: words } = useWords('timeline')
  const formats = useFormats()
  const today = useToday()
  const nameOf = useNameOf()
  const { on, heads, newcomers, returned, led, topic } = meeting
  const leader = nameOf(led)
  const facts = [
    ...(heads === undefined
      ? meeting.written?.heads === undefined
        ? [on !== undefined && on > today ? words.ahead : words.notCounted]
        : []
      : [words.heads(heads, formats.number(heads))]),
    ...(newcomers === undefined ? [] : [words.newcomers(newcomers, formats.number(newcomers))]),
    ...(returned === undefined ? [] : [words.returned(formats.number(returned))]),
    ...(leader === undefined ? [] : [words.led(leader)]),
  ]
  return (
    <ListRow
      list="meetings"
      id={meeting.id}
      name={words.meeting(formats.number(n), on && formats.date(on))}
      at="timeline/diary"
      mayMove={false}
    >
      <h3>{words.meeting(formats.number(n), on && formats.shortDate(on))}</h3>
      <span className="soft small" dir="auto">
        {facts.join(' · ')}
      </span>
      {topic?.trim() && (
        <span dir="auto" translate="no">
          {topic}
        </span>
      )}
    </ListRow>
  )
}

/** The first meeting as it was told on its own page: it stands here too, and is changed there. */
export function FirstRow({ told }: { readonly told: Held }) {
  const { diary: words } = useWords('timeline')
  const formats = useFormats()
  const planId = usePlanId()
  return (
    <li className="item-row">
      <div className="item-what">
        <h3>{words.meeting(formats.number(1), formats.shortDate(told.on))}</h3>
        <span className="soft small">
          {words.heads(told.heads, formats.number(told.heads))} · {words.toldElsewhere}
        </span>
        <Link className="tl-touch no-print" to={paths.step(planId, 'timeline/after')}>
          {words.changeThere}
        </Link>
      </div>
    </li>
  )
}
