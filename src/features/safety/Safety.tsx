import { useState } from 'react'
import { From } from '#forms/From.tsx'
import { Link } from '#pages/Link.tsx'
import { paths } from '#routes/paths.ts'
import { RemoveAll } from '#pages/RemoveAll.tsx'
import { usePage } from '#pages/usePage.ts'
import { useWords } from '#wording/words.ts'
import { useQuickExit } from '#ports/exit.ts'
import { useLooks } from '#ports/looks.ts'
import { Button } from '#ui/button/Button.tsx'
import { Choice } from '#ui/form/Choice.tsx'
import { ChoiceGroup } from '#ui/form/ChoiceGroup.tsx'
import { PageHead } from '#ui/page/PageHead.tsx'
import { Points, SidePart, Terms } from '#ui/page/SidePart.tsx'
import './safety.css'

/** How to leave, how the page looks to others, the passphrase, removing everything; and what none of it can do. */
export default function Safety() {
  const { title, lead, leaving, back, cannot, looks, lock, remove, where, notAdvice } = useWords('safety')
  const tab = useLooks()
  const { practiceLeaving } = useQuickExit()
  const [look, setLook] = useState(tab.looks())
  const heading = usePage(title)
  const choose = (chosen: typeof look) => {
    tab.chooseLooks(chosen)
    setLook(chosen)
  }
  return (
    <div className="page step safety">
      <PageHead headingRef={heading} title={title} lead={lead} />
      <div className="body">
        <SidePart heading={leaving.heading}>
          <p>{leaving.lead}</p>
          <Terms of={leaving.ways} />
          <p>{leaving.kept}</p>
        </SidePart>
        <SidePart heading={back.heading}>
          <p>{back.text}</p>
          <Terms of={back.ways} />
          <p className="safety-try">
            <Button onClick={practiceLeaving}>{back.try}</Button>
            <span className="soft">{back.tryNote}</span>
          </p>
        </SidePart>
        <SidePart heading={cannot.heading}>
          <p>{cannot.lead}</p>
          <Points of={cannot.points} />
          <From about={cannot.about} of={cannot.sources} />
        </SidePart>
        <SidePart heading={looks.heading}>
          <ChoiceGroup id="looks" legend={looks.label} hint={looks.hint}>
            {(['own', 'neutral'] as const).map((each) => (
              <Choice
                key={each}
                type="radio"
                name="looks"
                {...looks[each]}
                checked={look === each}
                onChange={() => choose(each)}
              />
            ))}
          </ChoiceGroup>
          <p className="soft">{looks.inside}</p>
        </SidePart>
        <SidePart heading={lock.heading}>
          <p>{lock.text}</p>
          <p>
            <Link className="alone" to={paths.lock}>
              {lock.link}
            </Link>
          </p>
        </SidePart>
        <SidePart heading={remove.heading}>
          <RemoveAll />
        </SidePart>
        <SidePart heading={where.heading}>
          <Points of={where.points} />
          <p className="soft">{notAdvice}</p>
        </SidePart>
      </div>
    </div>
  )
}
