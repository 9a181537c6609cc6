import { useId, useState } from 'react'
import { endedIn } from '#domain/desk/entry.ts'
import { said } from '#domain/plan/current.ts'
import { founderId } from '#domain/plan/plan.ts'
import { useCurrent, useReadOnly } from '#plan/planActor.ts'
import { momentOf } from '#plan/instant.ts'
import { usePeople } from '#wording/people.ts'
import { usePage } from '#pages/usePage.ts'
import { useFormats, useWords } from '#wording/words.ts'
import { Button } from '#ui/button/Button.tsx'
import { Choice } from '#ui/form/Choice.tsx'
import { ChoiceGroup } from '#ui/form/ChoiceGroup.tsx'
import { Field } from '#ui/form/Field.tsx'
import { Input } from '#ui/form/Input.tsx'
import { Notice } from '#ui/marks/Notice.tsx'
import { LineFold } from '#ui/page/LineFold.tsx'
import { PageHead } from '#ui/page/PageHead.tsx'
import { RoleCard } from './RoleCard.tsx'
import { useStart } from './useStart.ts'

/** Who sits together, and what they agreed on. Every name may stay empty. */
export function Start() {
  const words = useWords('session').start
  const { title } = useWords('session')
  const { optional } = useWords('asking')
  const formats = useFormats()
  const id = useId()
  const heading = usePage(words.heading, title)
  const now = useCurrent()
  const people = usePeople()
  const readOnly = useReadOnly()
  const { start, state, open, goOn, mayStart, entry, record, library } = useStart()
  const [counselor, setCounselor] = useState(library.counselor || (said(now.sections.connections.helper) ?? ''))
  const [founder, setFounder] = useState(now.lists.people.find((person) => person.id === founderId)?.name?.trim() ?? '')
  const [here, setHere] = useState<readonly string[]>([])
  const [others, setOthers] = useState('')
  const core = people.filter((person) => !person.you)
  const present = formats.list([
    ...core.filter((person) => here.includes(person.id)).map(({ name }) => name),
    ...(others.trim() === '' ? [] : [others.trim()]),
  ])
  const names = { counselor: counselor.trim(), founder: founder.trim(), present }
  const since = open && momentOf(open.startedAt)

  if (!mayStart)
    return (
      <div className="page step">
        <PageHead headingRef={heading} title={words.heading} />
        <Notice tone="care" heading={2} title={words.unread.title}>
          <p>{words.unread.text}</p>
        </Notice>
      </div>
    )
  return (
    <div className="page step">
      <PageHead headingRef={heading} title={words.heading} lead={words.lead} />
      <div className="body session-start">
        {open && (
          <Notice
            heading={2}
            title={words.runningTitle}
            actions={
              <Button variant="primary" onClick={() => void goOn()}>
                {words.goOn}
              </Button>
            }
          >
            <p>{words.running(since ? `${formats.dayAndDate(since.day)}, ${formats.time(since.time)}` : '')}</p>
          </Notice>
        )}
        {readOnly && (
          <Notice tone="care" heading={2} title={words.reading.title}>
            <p>{words.reading.text}</p>
          </Notice>
        )}
        {!open && (
          <form
            className="session-form"
            noValidate
            onSubmit={(event) => {
              event.preventDefault()
              if (!readOnly && state !== 'starting') void start(names)
            }}
          >
            <div className="fields">
              <Field id={`${id}-counselor`} label={words.counselor}>
                {(control) => (
                  <Input
                    {...control}
                    dir="auto"
                    autoComplete="off"
                    value={counselor}
                    onChange={(event) => setCounselor(event.target.value)}
                  />
                )}
              </Field>
              <Field id={`${id}-founder`} label={words.founder}>
                {(control) => (
                  <Input
                    {...control}
                    dir="auto"
                    autoComplete="off"
                    value={founder}
                    onChange={(event) => setFounder(event.target.value)}
                  />
                )}
              </Field>
            </div>
            <LineFold summary={words.also}>
              {() => (
                <>
                  {core.length > 0 && (
                    <ChoiceGroup id={`${id}-here`} legend={words.also} optional={optional} sideBySide>
                      {core.map((person) => (
                        <Choice
                          key={person.id}
                          type="checkbox"
                          label={
                            <span dir="auto" translate="no">
                              {person.name}
                            </span>
                          }
                          checked={here.includes(person.id)}
                          onChange={({ target: { checked } }) =>
                            setHere(checked ? [...here, person.id] : here.filter((each) => each !== person.id))
                          }
                        />
                      ))}
                    </ChoiceGroup>
                  )}
                  <Field
                    id={`${id}-others`}
                    label={core.length > 0 ? words.others : words.also}
                    hint={words.othersHint}
                    optional={optional}
                  >
                    {(control) => (
                      <Input
                        {...control}
                        dir="auto"
                        autoComplete="off"
                        value={others}
                        onChange={(event) => setOthers(event.target.value)}
                      />
                    )}
                  </Field>
                </>
              )}
            </LineFold>
            <RoleCard
              entry={entry}
              change={(by) => void record.change(by).catch(() => {})}
              isFirst={endedIn(entry).length === 0 || entry.role?.consent !== true}
            />
            {state === 'failed' && (
              <Notice
                tone="stop"
                role="alert"
                heading={2}
                title={words.failed.title}
                actions={<Button onClick={() => void start(names, true)}>{words.failed.anyway}</Button>}
              >
                <p>{words.failed.text}</p>
              </Notice>
            )}
            {!readOnly && (
              <div>
                <Button type="submit" variant="primary" iconAfter="chevronRight">
                  {state === 'starting' ? words.starting : words.button}
                </Button>
              </div>
            )}
          </form>
        )}
      </div>
    </div>
  )
}
