import './place.css'
import { said } from '#domain/plan/current.ts'
import { Ask } from '#forms/Ask.tsx'
import { useCurrent } from '#plan/planActor.ts'
import { StepPage } from '#pages/StepPage.tsx'
import { useWords } from '#wording/words.ts'
import { Status } from '#ui/marks/Status.tsx'

/** The two who can open the meeting on screen. */
export default function Hosts() {
  const { pages, online } = useWords('place')
  const { host, coHost } = useCurrent().sections.place
  const isSame = said(host) !== undefined && said(host) === said(coHost)
  return (
    <StepPage at="place/hosts" words={pages.hosts}>
      <Ask of="place.host" />
      <Ask of="place.coHost" />
      <div aria-live="polite">{isSame && <Status tone="care">{online.same}</Status>}</div>
    </StepPage>
  )
}
