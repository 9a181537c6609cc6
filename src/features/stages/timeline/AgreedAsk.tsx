import { field } from '#domain/plan/field.ts'
import { isWithUs } from '#domain/stages/holders.ts'
import { ownersToAgree } from '#domain/timeline/agreed.ts'
import type { Timeline } from '#domain/timeline/task.ts'
import { AskGroup } from '#forms/AskFrame.tsx'
import { useCurrent } from '#plan/planActor.ts'
import { useOwnerName } from '#wording/taskWords.ts'
import { useAskMany } from '#forms/useAsk.ts'
import { useWords } from '#wording/words.ts'
import { Choice } from '#ui/form/Choice.tsx'

/** Who said yes to their tasks. Only those who have tasks are asked; the yes of others is kept as it was. */
export function AgreedAsk({ line }: { readonly line: Timeline }) {
  const { questions } = useWords('timeline')
  const ownerOf = useOwnerName()
  const now = useCurrent()
  const ask = useAskMany<string>(field('timeline', 'ownersAgreed'))
  const owners = ownersToAgree(line).filter((person) => isWithUs(now, person))
  const people = now.lists.people.map(({ id }) => id).filter((id) => owners.includes(id))
  if (people.length === 0) return null
  const choose = (person: string, on: boolean) => {
    const value = on ? [...ask.raw, person] : ask.raw.filter((each) => each !== person)
    ask.set(value, value.length > 0 ? { value } : {}, true)
  }
  return (
    <AskGroup ask={ask} words={questions.ownersAgreed} sideBySide>
      {people.map((person) => (
        <Choice
          key={person}
          type="checkbox"
          name={ask.id}
          value={person}
          label={<bdi translate="no">{ownerOf({ person }).name}</bdi>}
          checked={ask.raw.includes(person)}
          onChange={(event) => choose(person, event.target.checked)}
        />
      ))}
    </AskGroup>
  )
}
