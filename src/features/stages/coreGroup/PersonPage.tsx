import { stances } from '#domain/plan/choices.ts'
import { itemField } from '#domain/plan/field.ts'
import { isSpreadOut } from '#domain/stages/setting.ts'
import { ChoiceAsk } from '#asking/ChoiceAsk.tsx'
import { useNow, usePlan } from '#asking/founding.ts'
import { ItemPage } from '#asking/ItemPage.tsx'
import { PastedNames } from '#asking/PastedNames.tsx'
import { DateAsk, NumberAsk, TextAsk } from '#asking/TypedAsk.tsx'
import { useWords } from '#asking/words.ts'
import { Fold } from '#ui/page/Fold.tsx'
import { useWho } from './useWho.ts'

const yesNo = ['yes', 'no'] as const

/** One person, or the founder: five questions (six where people live far apart), and the rest in a fold. */
export function PersonPage({ id }: { readonly id: string }) {
  const words = useWords('coreGroup').person
  const { hoursAMonth } = useWords('asking')
  const who = useWho()(id)
  const you = usePlan().lists.people.some((each) => each.id === id && each.you)
  const fields = you ? words.own : words.fields
  return (
    <ItemPage
      list="people"
      id={id}
      at="coreGroup/people"
      heading={words.heading(who)}
      lead={you ? words.ownLead : words.lead}
      name={who.name}
      mayRemove={!you}
    >
      <PastedNames list="people" id={id} at="coreGroup/people">
        <TextAsk of={itemField('people', id, 'name')} words={fields.name} />
      </PastedNames>
      {!you && <ChoiceAsk of={itemField('people', id, 'stance')} options={stances} words={words.stance} sideBySide />}
      <NumberAsk of={itemField('people', id, 'hours')} words={fields.hours} unit={hoursAMonth} most={300} aMonth />
      <DateAsk of={itemField('people', id, 'until')} words={fields.until} />
      <TextAsk of={itemField('people', id, 'reach')} words={fields.reach} />
      {isSpreadOut(useNow()) && <TextAsk of={itemField('people', id, 'where')} words={fields.where} />}
      <Fold summary={you ? words.moreAboutYou : words.more}>
        <div className="cg-more">
          <TextAsk of={itemField('people', id, 'brings')} words={fields.brings} long />
          {!you && <TextAsk of={itemField('people', id, 'safeTimes')} words={words.fields.safeTimes} />}
          {!you && <DateAsk of={itemField('people', id, 'talkedOn')} words={words.fields.talkedOn} when="past" />}
          {!you && <TextAsk of={itemField('people', id, 'talkNotes')} words={words.fields.talkNotes} long />}
          {!you && <YesNo id={id} field="mayLeaveMessage" />}
          <YesNo id={id} field="mayBeListed" own={you} />
          <YesNo id={id} field="mayBePublic" own={you} />
          <YesNo id={id} field="moreIsFine" own={you} />
        </div>
      </Fold>
    </ItemPage>
  )
}

interface YesNoProps {
  readonly id: string
  readonly field: 'mayLeaveMessage' | 'mayBeListed' | 'mayBePublic' | 'moreIsFine'
  readonly own?: boolean
}

function YesNo({ id, field, own = false }: YesNoProps) {
  const words = useWords('coreGroup').person
  const said = own && field !== 'mayLeaveMessage' ? words.own[field] : words.fields[field]
  return (
    <ChoiceAsk
      of={itemField('people', id, field)}
      options={yesNo}
      words={{ ...said, options: words.yesNo }}
      sideBySide
    />
  )
}
