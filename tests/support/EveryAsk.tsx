import { fallbacks } from '#domain/plan/choices.ts'
import { field } from '#domain/plan/field.ts'
import { ChoiceAsk } from '#forms/ChoiceAsk.tsx'
import { useResetKey } from '#plan/planActor.ts'
import { PersonAsk } from '#forms/PersonAsk.tsx'
import { StepForm } from '#forms/StepForm.tsx'
import { DateAsk, NumberAsk, TextAsk, TimeAsk } from '#forms/TypedAsk.tsx'
import { WishAsk } from '#forms/WishAsk.tsx'

export const everyField = {
  text: field('about', 'name'),
  long: field('place', 'why'),
  number: field('expectations', 'sharers'),
  date: field('about', 'planningStart'),
  time: field('purpose', 'startTime'),
  person: field('place', 'host'),
  wish: field('about', 'wish'),
  choice: field('place', 'fallback'),
} as const

const label = (name: string) => ({ label: name })

/** A page that asks for one of each kind, as `StepPage` does it. */
export function EveryAsk({ goOn = () => {} }: { readonly goOn?: () => void }) {
  return (
    <StepForm key={useResetKey()} goOn={goOn} footer={<button type="submit">Continue</button>}>
      <TextAsk of={everyField.text} words={label('Text')} />
      <TextAsk of={everyField.long} words={label('Long text')} long />
      <NumberAsk of={everyField.number} words={label('Number')} unit="people" />
      <DateAsk of={everyField.date} words={label('Day')} />
      <TimeAsk of={everyField.time} words={label('Time')} bare="meeting" />
      <PersonAsk of={everyField.person} words={label('Person')} />
      <WishAsk words={label('Wish')} />
      <ChoiceAsk
        of={everyField.choice}
        options={fallbacks}
        words={{ label: 'Choice', options: { otherPlace: 'Other place', online: 'Online', postpone: 'Later' } }}
      />
    </StepForm>
  )
}
