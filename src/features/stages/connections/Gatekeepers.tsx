import { said } from '#domain/plan/current.ts'
import { gatekeepers, offered, type Gatekeeper } from '#domain/stages/coverageOffers.ts'
import { useCurrent, usePlanId } from '#plan/planActor.ts'
import { Link } from '#pages/Link.tsx'
import { paths } from '#routes/paths.ts'
import { Sources } from '#forms/Sources.tsx'
import { StepPage } from '#pages/StepPage.tsx'
import { useList } from '#pages/useList.ts'
import { useUndoToast } from '#pages/useUndoToast.ts'
import { useWords } from '#wording/words.ts'
import { LineFold } from '#ui/page/LineFold.tsx'
import { Ruled } from '#ui/page/Ruled.tsx'
import { Basis } from './Basis.tsx'
import { GatekeeperRow } from './GatekeeperRow.tsx'
import { HiddenCare } from './HiddenCare.tsx'
import './connections.css'

/** Every gatekeeper of the guide, those for the concern first. Nothing counts until it is taken. */
export default function Gatekeepers() {
  const { pages, gatekeepers: words } = useWords('connections')
  const { kinds, needs, factSheet } = useWords('connections')
  const now = useCurrent()
  const planId = usePlanId()
  const { fitting, byKind } = gatekeepers(now)
  const take = useTake()
  const hasConcern = said(now.sections.about.category) !== undefined
  return (
    <StepPage at="connections/gatekeepers" words={pages.gatekeepers}>
      <HiddenCare />
      {fitting.length > 0 && (
        <section className="section con-group" aria-labelledby="con-fitting">
          <div className="con-group-head">
            <h2 id="con-fitting">{words.fitHeading}</h2>
            <p>{words.fitText}</p>
          </div>
          <Ruled data-uncounted="rows">
            {fitting.map((each) => (
              <GatekeeperRow key={each.id} of={each} take={take} />
            ))}
          </Ruled>
        </section>
      )}
      {!hasConcern && (
        <p>
          {words.noConcern} <Link to={paths.step(planId, 'about/concern')}>{words.toConcern}</Link>
        </p>
      )}
      <section className="section" aria-labelledby="con-others">
        <h2 id="con-others">{words.restHeading}</h2>
        <div className="line-folds" data-uncounted="rows of a list">
          {byKind.map(({ kind, gatekeepers: own }) => (
            <LineFold key={kind} summary={kinds[kind].name}>
              {() => (
                <div className="con-group">
                  <p>{kinds[kind].who}</p>
                  <p className="small">
                    <b>{needs}:</b> {kinds[kind].needs}
                  </p>
                  <Ruled>
                    {own.map((each) => (
                      <GatekeeperRow key={each.id} of={each} take={take} ofKind />
                    ))}
                  </Ruled>
                </div>
              )}
            </LineFold>
          ))}
        </div>
      </section>
      <LineFold summary={factSheet.label}>
        {() => (
          <>
            <p>{factSheet.text}</p>
            <Sources of={factSheet.sources} />
            <Basis sources={words.sources}>{words.basis}</Basis>
          </>
        )}
      </LineFold>
    </StepPage>
  )
}

/** Puts one on the list of connections, and says so. */
function useTake(): (gatekeeper: Gatekeeper) => void {
  const { list, offers } = useWords('connections')
  const now = useCurrent()
  const { add } = useList('connections')
  const toast = useUndoToast()
  return (gatekeeper) => {
    add(offered(now, gatekeeper))
    toast(list.taken(offers[gatekeeper.id]))
  }
}
