import { itemField } from '#domain/plan/field.ts'
import { ruleAs } from '#domain/stages/standardRules.ts'
import { useCurrent } from '#plan/planActor.ts'
import { ItemPage } from '#pages/ItemPage.tsx'
import { useWords } from '#wording/words.ts'
import { StandardAsk } from './StandardAsk.tsx'
import { useRuleWords } from './useTitles.ts'
import './purpose.css'

/** One ground rule, in the guide's words or the founder's own. */
export function RulePage({ id }: { readonly id: string }) {
  const words = useWords('purpose').rules
  const now = useCurrent()
  const rule = now.lists.rules.find((each) => each.id === id)
  const standard = ruleAs(now, rule?.std)
  return (
    <ItemPage
      list="rules"
      id={id}
      at="purpose/rules"
      heading={words.item.heading}
      lead={words.item.lead}
      name={useRuleWords()(rule ?? { id })}
    >
      <StandardAsk
        of={itemField('rules', id, 'words')}
        words={words.item.words}
        standard={standard ? words.standard[standard] : ''}
        long
      />
    </ItemPage>
  )
}
