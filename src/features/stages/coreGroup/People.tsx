import { useNavigate } from 'react-router'
import { usePlanId, useReadOnly, useCurrent } from '#plan/planActor.ts'
import { Link } from '#pages/Link.tsx'
import { paths } from '#routes/paths.ts'
import { StepPage } from '#pages/StepPage.tsx'
import { useList } from '#pages/useList.ts'
import { useWords } from '#wording/words.ts'
import { Button } from '#ui/button/Button.tsx'
import { ButtonRow } from '#ui/button/ButtonRow.tsx'
import { buttonClass } from '#ui/button/buttonClass.ts'
import { Icon } from '#ui/Icon.tsx'
import { Empty } from '#ui/marks/Empty.tsx'
import { Ruled } from '#ui/page/Ruled.tsx'
import { PersonPage } from './PersonPage.tsx'
import { PersonRow } from './PersonRow.tsx'
import { SpreadOut } from './SpreadOut.tsx'
import './coreGroup.css'

const at = 'coreGroup/people'

export default function People({ item }: { readonly item?: string | undefined }) {
  return item === undefined ? <List /> : <PersonPage id={item} />
}

function List() {
  const words = useWords('coreGroup')
  const planId = usePlanId()
  const readOnly = useReadOnly()
  const navigate = useNavigate()
  const { add } = useList('people')
  const { people } = useCurrent().lists
  // A merge may have put somebody before the founder.
  const inOrder = [...people.filter((each) => each.you), ...people.filter((each) => !each.you)]
  const addPerson = (
    <Button icon="plus" onClick={() => void navigate(paths.item(planId, at, add()))}>
      {words.people.add}
    </Button>
  )
  return (
    <StepPage at={at} words={words.pages.people}>
      <section className="section" aria-labelledby="people-heading">
        <h2 id="people-heading">{words.people.heading}</h2>
        <Ruled>
          {inOrder.map((person) => (
            <PersonRow key={person.id} person={person} />
          ))}
        </Ruled>
        {people.length < 2 ? (
          <Empty
            title={words.people.empty}
            actions={
              <ButtonRow>
                {!readOnly && addPerson}
                <Link className={buttonClass('quiet')} to={paths.step(planId, 'coreGroup/search')}>
                  {words.people.howToAsk}
                  <Icon name="chevronRight" />
                </Link>
              </ButtonRow>
            }
          >
            <p>{words.people.emptyText}</p>
          </Empty>
        ) : (
          !readOnly && (
            <ButtonRow>
              {addPerson}
              <span className="soft small">{words.people.addHint}</span>
            </ButtonRow>
          )
        )}
      </section>
      <SpreadOut />
    </StepPage>
  )
}
