import { meetsAlready } from '#domain/stages/setting.ts'
import { startersOnly } from '#domain/timeline/rules.ts'
import { Ask } from '#forms/Ask.tsx'
import { useCurrent } from '#plan/planActor.ts'
import { StepPage } from '#pages/StepPage.tsx'
import { useRuleTask } from '#wording/taskWords.ts'
import { useWords } from '#wording/words.ts'
import { FootingChanges } from './FootingChanges.tsx'

/** A group that meets already: what it is, and what needs a new footing. */
export default function Footing() {
  const { pages } = useWords('about')

  const already = meetsAlready(useCurrent())
  // Asked for here, so that the page waits for its words once, and not in the middle of an answer.
  const ruleTask = useRuleTask()
  return (
    <StepPage at="about/footing" words={pages.footing}>
      <Ask of="about.alreadyMeets" />
      {already && (
        <>
          <Ask of="about.meetsSince" />
          <Ask of="about.usuallyCome" />
          <Ask of="about.newFooting" sideBySide />
          <FootingChanges gone={startersOnly.map((rule) => ruleTask(rule).title)} />
        </>
      )}
    </StepPage>
  )
}
