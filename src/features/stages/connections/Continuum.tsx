import { said } from '#domain/plan/current.ts'
import { Ask } from '#forms/Ask.tsx'
import { useCurrent } from '#plan/planActor.ts'
import { StepPage } from '#pages/StepPage.tsx'
import { useWords } from '#wording/words.ts'
import { LineFold } from '#ui/page/LineFold.tsx'
import { OfferedAsk } from '../purpose/OfferedAsk.tsx'
import { Levels } from './Levels.tsx'
import { LevelLine } from './LevelLine.tsx'
import './connections.css'

/** The line from no part to leading, the founder's place on it, and what that part is, in their words. */
export default function Continuum() {
  const { pages, continuum } = useWords('connections')
  const { levels } = useWords('connections').involvement
  const level = said(useCurrent().sections.connections.involvement)
  return (
    <StepPage at="connections/continuum" words={pages.continuum}>
      <LevelLine level={level} />
      {level !== undefined && level !== 'none' && (
        <section className="section con-asks" aria-labelledby="con-part">
          <h2 id="con-part">{continuum.partHeading}</h2>
          <Ask of="connections.invitedBy" />
          <OfferedAsk of="connections.helperDoes" heading={continuum.starts} starts={[levels[level].does]} />
          <OfferedAsk of="connections.helperDoesNot" heading={continuum.starts} starts={[levels[level].doesNot]} />
        </section>
      )}
      <LineFold summary={continuum.eachHeading}>{() => <Levels level={level} />}</LineFold>
    </StepPage>
  )
}
