import { StepPage } from '#pages/StepPage.tsx'
import { useWords } from '#wording/words.ts'
import { Drafted } from './Drafted.tsx'
import { GroundRules } from './GroundRules.tsx'
import { RulePage } from './RulePage.tsx'
import './purpose.css'

export default function Rules({ item }: { readonly item?: string | undefined }) {
  return item === undefined ? <List /> : <RulePage id={item} />
}

function List() {
  const { pages } = useWords('purpose')
  return (
    <StepPage at="purpose/rules" words={pages.rules}>
      <GroundRules />
      <Drafted />
    </StepPage>
  )
}
