import './place.css'
import { isSaid, said } from '#domain/plan/current.ts'
import { hasTwoHosts } from '#domain/stages/place.ts'
import { Ask } from '#forms/Ask.tsx'
import { useCurrent } from '#plan/planActor.ts'
import { AnswerRow } from '#pages/AnswerRow.tsx'
import { Stands } from '#pages/Stands.tsx'
import { StepPage } from '#pages/StepPage.tsx'
import { useNameOf } from '#wording/people.ts'
import { useFormats, useWords } from '#wording/words.ts'
import { Status } from '#ui/marks/Status.tsx'

/** The room on the screen: how people get in, what may end it early, and the two who can open it. */
export default function Online() {
  const { pages, online } = useWords('place')
  const { list } = useFormats()
  const nameOf = useNameOf()
  const now = useCurrent()
  const { platform, dialIn, timeLimit, waitingRoom, host, coHost } = now.sections.place
  const isSame = said(host) !== undefined && said(host) === said(coHost)
  const names = [said(host), said(coHost)].flatMap((id) => nameOf(id) ?? [])
  const done = [isSaid(platform) && isSaid(dialIn), isSaid(timeLimit) && isSaid(waitingRoom), hasTwoHosts(now)]
  const first = done.indexOf(false)
  const { program, entry, hosts } = online.rows
  return (
    <StepPage at="place/online" words={pages.online}>
      <ul className="answer-rows bare">
        <AnswerRow
          title={program.title}
          says={<Stands text={said(platform)} todo={program.todo} />}
          done={done[0] ?? false}
          open={first === 0}
        >
          <Ask of="place.platform" />
          <Ask of="place.dialIn" />
        </AnswerRow>
        <AnswerRow
          title={entry.title}
          says={<Stands text={said(timeLimit)} todo={entry.todo} />}
          done={done[1] ?? false}
          open={first === 1}
        >
          <Ask of="place.timeLimit" />
          <Ask of="place.waitingRoom" />
        </AnswerRow>
        <AnswerRow
          title={hosts.title}
          says={<Stands text={names.length > 0 ? list(names) : undefined} todo={hosts.todo} />}
          done={done[2] ?? false}
          open={first === 2}
        >
          <Ask of="place.host" />
          <Ask of="place.coHost" />
          <div aria-live="polite">{isSame && <Status tone="care">{online.same}</Status>}</div>
        </AnswerRow>
      </ul>
    </StepPage>
  )
}
