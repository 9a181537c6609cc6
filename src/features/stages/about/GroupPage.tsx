import { fits, groupStates } from '#domain/plan/choices.ts'
import { itemField } from '#domain/plan/field.ts'
import { groupsThatFit } from '#domain/stages/aboutPages.ts'
import { ChoiceAsk } from '#asking/ChoiceAsk.tsx'
import { useNow } from '#asking/founding.ts'
import { ItemPage } from '#asking/ItemPage.tsx'
import { PastedNames } from '#asking/PastedNames.tsx'
import { DateAsk, TextAsk } from '#asking/TypedAsk.tsx'
import { useWords } from '#asking/words.ts'
import { Fitting } from './Fitting.tsx'
import { useGroupName } from './useGroupName.ts'

/** One similar group. What it was like is asked once somebody talked to it. */
export function GroupPage({ id }: { readonly id: string }) {
  const { group: words } = useWords('about')
  const now = useNow()
  const group = now.lists.groups.find((each) => each.id === id)
  const name = useGroupName()(group ?? {})
  const { fields } = words
  const wasAsked = group?.state === 'asked' || group?.state === 'visited'
  return (
    <ItemPage list="groups" id={id} at="about/groups" heading={name} lead={words.lead} name={name}>
      <PastedNames list="groups" id={id} at="about/groups">
        <TextAsk of={itemField('groups', id, 'name')} words={fields.name} />
      </PastedNames>
      <TextAsk of={itemField('groups', id, 'where')} words={fields.where} />
      <TextAsk of={itemField('groups', id, 'reach')} words={fields.reach} />
      <ChoiceAsk
        of={itemField('groups', id, 'state')}
        options={groupStates}
        words={{ ...fields.state, options: words.state }}
        sideBySide
      />
      {group?.state === 'asked' && (
        <DateAsk of={itemField('groups', id, 'askedOn')} words={fields.askedOn} when="past" />
      )}
      {group?.state === 'visited' && (
        <DateAsk of={itemField('groups', id, 'visitedOn')} words={fields.visitedOn} when="past" />
      )}
      {wasAsked && (
        <>
          <ChoiceAsk
            of={itemField('groups', id, 'fits')}
            options={fits}
            words={{ ...fields.fits, options: words.fits }}
            sideBySide
          />
          <TextAsk of={itemField('groups', id, 'result')} words={fields.result} long />
        </>
      )}
      <Fitting groups={groupsThatFit(now).filter((each) => each.id === id)} />
    </ItemPage>
  )
}
