import { useCurrent, useReadOnly } from '#plan/planActor.ts'
import { AddRow } from '#pages/AddRow.tsx'
import { FoldedRows } from '#pages/FoldedRows.tsx'
import { PastedRows } from '#pages/PastedRows.tsx'
import { StepPage } from '#pages/StepPage.tsx'
import { useList } from '#pages/useList.ts'
import { useWords } from '#wording/words.ts'
import { GoTo } from './GoTo.tsx'
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
  const readOnly = useReadOnly()
  const { add } = useList('people')
  const { people } = useCurrent().lists
  // A merge may have put somebody before the founder.
  const inOrder = [...people.filter((each) => each.you), ...people.filter((each) => !each.you)]
  const isAlone = people.length < 2
  return (
    <StepPage at={at} words={words.pages.people}>
      <div className={isAlone ? 'cg-people alone' : 'cg-people'}>
        {isAlone && <p>{words.people.empty}</p>}
        <FoldedRows of={inOrder} idOf={({ id }) => id} all={words.people.seeAll}>
          {(person) => <PersonRow person={person} />}
        </FoldedRows>
        {!readOnly && (
          <PastedRows list="people">
            <AddRow
              follows={!isAlone}
              label={words.people.addLabel}
              hint={words.person.fields.name.label}
              button={words.people.add}
              add={(name) => add({ name: { value: name } })}
            />
          </PastedRows>
        )}
      </div>
      {isAlone && (
        <p>
          <GoTo to="coreGroup/search">{words.people.howToAsk}</GoTo>
        </p>
      )}
      <SpreadOut />
    </StepPage>
  )
}
