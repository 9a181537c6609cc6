import { groupsThatFit } from '#domain/stages/aboutPages.ts'
import { ItemAsk } from '#forms/ItemAsk.tsx'
import { useCurrent } from '#plan/planActor.ts'
import { ItemPage } from '#pages/ItemPage.tsx'
import { PastedNames } from '#pages/PastedNames.tsx'
import { useWords } from '#wording/words.ts'
import { Fitting } from './Fitting.tsx'
import { useGroupName } from './useGroupName.ts'

/** One similar group. What it was like is asked once somebody talked to it. */
export function GroupPage({ id }: { readonly id: string }) {
  const { group: words } = useWords('about')
  const now = useCurrent()
  const group = now.lists.groups.find((each) => each.id === id)
  const name = useGroupName()(group ?? {})
  const { fields } = words
  const wasAsked = group?.state === 'asked' || group?.state === 'visited'
  return (
    <ItemPage list="groups" id={id} at="about/groups" heading={name} lead={words.lead} name={name}>
      <PastedNames list="groups" id={id} at="about/groups">
        <ItemAsk list="groups" id={id} field="name" words={fields.name} />
      </PastedNames>
      <ItemAsk list="groups" id={id} field="where" words={fields.where} />
      <ItemAsk list="groups" id={id} field="reach" words={fields.reach} />
      <ItemAsk list="groups" id={id} field="state" words={{ ...fields.state, options: words.state }} sideBySide />
      {group?.state === 'asked' && <ItemAsk list="groups" id={id} field="askedOn" words={fields.askedOn} />}
      {group?.state === 'visited' && <ItemAsk list="groups" id={id} field="visitedOn" words={fields.visitedOn} />}
      {wasAsked && (
        <>
          <ItemAsk list="groups" id={id} field="fits" words={{ ...fields.fits, options: words.fits }} sideBySide />
          <ItemAsk list="groups" id={id} field="result" words={fields.result} />
        </>
      )}
      <Fitting groups={groupsThatFit(now).filter((each) => each.id === id)} />
    </ItemPage>
  )
}
