import { useId, useState } from 'react'
import type { Session } from '#domain/desk/entry.ts'
import { isFoundersAlone } from '#domain/stages/foundersAlone.ts'
import { sections, stepAddress, type StepAddress } from '#domain/stages/sections.ts'
import { useOpenSteps } from '#plan/closed.ts'
import { useNext } from '#plan/useNext.ts'
import { useSuggestedWords } from '#wording/useSuggestedWords.ts'
import { useWords } from '#wording/words.ts'
import { Button } from '#ui/button/Button.tsx'
import { Field } from '#ui/form/Field.tsx'
import { Select } from '#ui/form/Select.tsx'
import { TextArea } from '#ui/form/TextArea.tsx'
import { topicPage } from './topicPage.ts'
import { useStepName } from './useStepName.ts'
import type { Running } from './useRunning.ts'

const shown = 3

/** The one topic, in the founder's words. The app proposes only when asked. */
export function Topic({ session, keep }: { readonly session: Session; readonly keep: Running['keep'] }) {
  const words = useWords('session').opening.topic
  const names = useWords('shell').sections
  // What is proposed names conditions: their words come with the page, or it would wait in the middle of a session.
  useWords('stages')
  const stepsOf = useOpenSteps()
  const id = useId()
  const stepName = useStepName()
  const [asked, setAsked] = useState(false)
  const setPage = (at: StepAddress | undefined) =>
    keep((kept) => {
      const { topicAt: _, ...others } = kept
      return at === undefined ? others : { ...others, topicAt: at }
    })
  const take = (topic: string, at: StepAddress) => {
    keep((kept) => ({ ...kept, topic, topicAt: at }))
    document.getElementById(`${id}-topic`)?.focus()
  }
  return (
    <section className="section" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{words.title}</h2>
      <Field id={`${id}-topic`} label={words.label} hint={words.hint}>
        {(control) => (
          <TextArea
            {...control}
            dir="auto"
            rows={2}
            autoComplete="off"
            value={session.topic}
            onChange={({ target: { value } }) => keep((kept) => ({ ...kept, topic: value }))}
          />
        )}
      </Field>
      <Field id={`${id}-page`} label={words.page}>
        {(control) => (
          <Select
            {...control}
            value={topicPage(session) ?? ''}
            onChange={(event) => setPage(addressOf(event.target.value))}
          >
            <option value="">{words.noPage}</option>
            {sections.map(({ id: section }) => (
              <optgroup key={section} label={names[section].title}>
                {stepsOf(section).map((step) => {
                  const address = stepAddress(section, step.id)
                  return (
                    address && (
                      <option key={address} value={address}>
                        {stepName(address)}
                      </option>
                    )
                  )
                })}
              </optgroup>
            ))}
          </Select>
        )}
      </Field>
      {!asked && (
        <div>
          <Button onClick={() => setAsked(true)}>{words.three}</Button>
        </div>
      )}
      {asked && <Three take={take} />}
    </section>
  )
}

const addressOf = (value: string): StepAddress | undefined =>
  stepAddress(value.split('/')[0] ?? '', value.split('/')[1] ?? '')

function Three({ take }: { readonly take: (topic: string, at: StepAddress) => void }) {
  const words = useWords('session').opening.topic
  const { next, others } = useNext()
  const say = useSuggestedWords()
  const open = [...(next ? [next] : []), ...others].filter(({ to }) => !isFoundersAlone(to)).slice(0, shown)
  if (open.length === 0) return <p className="soft">{words.none}</p>
  return (
    <>
      <output>{words.threeLead}</output>
      <ul className="session-three bare">
        {open.map((each) => {
          const { title } = say(each)
          const topic = title.charAt(0).toLocaleUpperCase() + title.slice(1)
          return (
            <li key={`${each.to}/${each.item ?? ''}`}>
              <Button onClick={() => take(topic, each.to)}>
                <span dir="auto" translate="no">
                  {topic}
                </span>
              </Button>
            </li>
          )
        })}
      </ul>
    </>
  )
}
