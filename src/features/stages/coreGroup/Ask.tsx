import { others } from '#domain/stages/holders.ts'
import { Ask } from '#forms/Ask.tsx'
import { useCurrent, usePlanId } from '#plan/planActor.ts'
import { Link } from '#pages/Link.tsx'
import { paths } from '#routes/paths.ts'
import { StepPage } from '#pages/StepPage.tsx'
import { useFormats, useWords } from '#wording/words.ts'
import { buttonClass } from '#ui/button/buttonClass.ts'
import { Icon } from '#ui/Icon.tsx'
import { LineFold } from '#ui/page/LineFold.tsx'
import { Ruled } from '#ui/page/Ruled.tsx'
import { AskSheet } from './AskSheet.tsx'
import { GoTo } from './GoTo.tsx'
import { useWho } from './useWho.ts'
import './coreGroup.css'
import './coreGroupMore.css'

/** What to ask a candidate: questions to pick, a sheet to take along, and where each talk is noted. */
export default function AskThem() {
  const { pages, ask } = useWords('coreGroup')
  return (
    <StepPage at="coreGroup/ask" words={pages.ask}>
      <Ask of="coreGroup.askAbout" first={4} rest={ask.rest} />
      <AskSheet />
      <Talked />
    </StepPage>
  )
}

/** Everybody but the founder, with whether a talk was noted, and the way to note it. */
function Talked() {
  const { talked: words } = useWords('coreGroup').ask
  const formats = useFormats()
  const planId = usePlanId()
  const who = useWho()
  const people = others(useCurrent())
  return (
    <LineFold summary={words.fold}>
      {() => (
        <div className="cg-more">
          <Ask of="coreGroup.askOwn" optional />
          <section className="section" aria-labelledby="talked-heading">
            <h2 id="talked-heading">{words.heading}</h2>
            {people.length === 0 ? (
              <div className="cg-stack">
                <p>{words.nobody}</p>
                <GoTo to="coreGroup/people">{words.toPeople}</GoTo>
              </div>
            ) : (
              <>
                <p>{words.lead}</p>
                <Ruled data-uncounted="rows">
                  {people.map(({ id, talkedOn, talkNotes }) => (
                    <li key={id} className="item-row">
                      <div className="item-what">
                        <h3 dir="auto" translate="no">
                          {who(id).name}
                        </h3>
                        <span className="soft">
                          {[
                            talkedOn === undefined ? words.notYet : words.on(formats.date(talkedOn)),
                            talkNotes === undefined ? '' : words.notes,
                          ]
                            .filter(Boolean)
                            .join(' · ')}
                        </span>
                      </div>
                      <div className="item-do">
                        <Link className={buttonClass('plain', true)} to={paths.item(planId, 'coreGroup/people', id)}>
                          <Icon name="pencil" />
                          {words.open(who(id).name)}
                        </Link>
                      </div>
                    </li>
                  ))}
                </Ruled>
              </>
            )}
          </section>
        </div>
      )}
    </LineFold>
  )
}
