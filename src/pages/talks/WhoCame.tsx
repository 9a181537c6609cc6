import { itemField } from '#domain/plan/field.ts'
import { coreWhoCame } from '#domain/stages/talks.ts'
import type { AskWords } from '#forms/AskFrame.tsx'
import { useCurrent } from '#plan/planActor.ts'
import { useNameOf } from '#wording/people.ts'
import { PeopleAsk } from '#forms/PersonAsk.tsx'
import { useFormats, useWords } from '#wording/words.ts'

/** Who was there. Says why somebody who came may not count: otherwise the condition would stay open without a word. */
export function WhoCame({ id, words }: { readonly id: string; readonly words: AskWords }) {
  const { item } = useWords('purpose').talks
  const now = useCurrent()
  const nameOf = useNameOf()
  const formats = useFormats()
  const talk = now.lists.discussions.find((each) => each.id === id)
  const core = talk ? coreWhoCame(now, talk) : []
  const others = (talk?.came ?? []).filter((person) => !core.includes(person)).flatMap((person) => nameOf(person) ?? [])
  return (
    <div className="talk-came">
      <PeopleAsk of={itemField('discussions', id, 'came')} words={words} />
      {others.length > 0 && (
        <output className="soft small" dir="auto">
          {item.notCore(formats.list(others), others.length)}
        </output>
      )}
    </div>
  )
}
