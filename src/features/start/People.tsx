import { useRef, useState, type KeyboardEvent } from 'react'
import type { PastedItem } from '#domain/pasted/items.ts'
import type { Edit } from '#domain/plan/edit.ts'
import { itemField } from '#domain/plan/field.ts'
import { useEdits, usePlan, usePlanActor } from '#plan/planActor.ts'
import { newId } from '#plan/newId.ts'
import { itemOf } from '#pages/PastedNames.tsx'
import { Pasting } from '#pages/Pasting.tsx'
import { useNameOf } from '#wording/people.ts'
import { useList } from '#pages/useList.ts'
import { ItemAsk } from '#forms/ItemAsk.tsx'
import { useAnswer } from '#forms/useAsk.ts'
import { useUndoToast } from '#pages/useUndoToast.ts'
import { useFormats, useWords } from '#wording/words.ts'
import { Button } from '#ui/button/Button.tsx'
import { Icon } from '#ui/Icon.tsx'
import { Field } from '#ui/form/Field.tsx'
import { Input } from '#ui/form/Input.tsx'
import { FirstFrame } from './FirstFrame.tsx'
import { Support } from './Support.tsx'

export function People() {
  return (
    <FirstFrame page="people">
      <AddPeople />
      <OwnName />
      <Support />
    </FirstFrame>
  )
}

/** The founder's own name, which the message is signed with. */
function OwnName() {
  const { me } = useWords('first').people
  const you = usePlan().lists.people.find((person) => person.you)?.id
  return you === undefined ? null : <ItemAsk list="people" id={you} field="name" words={me} />
}

/**
 * Names, one after another. Whoever is being written is in the plan from the first letter: leaving by Continue, by Back or
 * by a closed tab keeps a name that nobody pressed "Add" for.
 */
function AddPeople() {
  const { people: words, pages } = useWords('first')
  const { heading } = pages.people
  const asking = useWords('asking').list
  const planActor = usePlanActor()
  const { people } = usePlan().lists
  const { choose, type, commit } = useEdits()
  const pasted = useWords('pasted')
  const formats = useFormats()
  const toast = useUndoToast()
  const { remove } = useList('people')
  const nameOf = useNameOf()
  const [writing, setWriting] = useState(newId)
  const [added, setAdded] = useState('')
  const [isEmpty, setIsEmpty] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  const name = itemField('people', writing, 'name')
  const typed = useAnswer(name).value ?? ''
  const others = people.filter((person) => !person.you && person.id !== writing)

  const write = (raw: string) => {
    const isThere = planActor.getSnapshot().context.plan.lists.people.some((person) => person.id === writing)
    if (raw.trim() === '') {
      if (isThere) type({ kind: 'remove', list: 'people', id: writing })
    } else if (isThere) type(name.put({ value: raw }))
    else type({ kind: 'add', list: 'people', item: { id: writing, name: { value: raw }, stance: { value: 'idea' } } })
  }
  const add = () => {
    input.current?.focus()
    setIsEmpty(typed === '')
    if (typed === '') return
    commit()
    setAdded(words.added(typed.trim()))
    setWriting(newId())
  }
  // A name with a typo, or one that a reload cut in half, goes back into the field.
  const rewrite = (id: string) => {
    commit()
    setWriting(id)
    input.current?.focus()
  }
  // The one that is being written keeps what it held; the others come with it in one step.
  const addAll = (items: readonly PastedItem[], before: string) => {
    const isNamed = before.trim() !== ''
    const fresh = items.map((item): Edit => ({
      kind: 'add',
      list: 'people',
      item: { ...itemOf(item), stance: { value: 'idea' } },
    }))
    const here: Edit = isNamed ? name.put({ value: before }) : { kind: 'remove', list: 'people', id: writing }
    choose({ kind: 'all', edits: [here, ...fresh] })
    setAdded(pasted.added(formats.number(items.length)))
    toast(pasted.added(formats.number(items.length)))
    setWriting(newId())
    input.current?.focus()
  }
  const away = (id: string, shown: string) => {
    remove(id, shown)
    // The row is gone, and focus with it: a keyboard goes on from the field.
    input.current?.focus()
  }
  // Enter adds while there is something to add; on an empty field it goes on.
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || typed === '') return
    event.preventDefault()
    add()
  }

  return (
    <>
      <div className="ask by-heading">
        <Field
          id="first-name"
          label={heading}
          hint={words.hint}
          error={isEmpty && typed === '' ? asking.nameFirst : undefined}
        >
          {(control) => (
            <Pasting list="people" addAll={addAll}>
              <div className="first-add">
                <Input
                  {...control}
                  ref={input}
                  dir="auto"
                  autoComplete="off"
                  value={typed}
                  onChange={(event) => {
                    setIsEmpty(false)
                    write(event.target.value)
                  }}
                  onKeyDown={onKeyDown}
                />
                <Button icon="plus" onClick={add}>
                  {words.add}
                </Button>
              </div>
            </Pasting>
          )}
        </Field>
        <output className="visually-hidden">{added}</output>
        {others.length > 0 && (
          <ul className="first-people bare" aria-label={words.list}>
            {others.map(({ id }) => {
              const shown = nameOf(id) ?? ''
              return (
                <li key={id} data-uncounted="row">
                  <button
                    type="button"
                    className="first-name"
                    aria-label={`${asking.change}: ${shown}`}
                    onClick={() => rewrite(id)}
                  >
                    <b dir="auto" translate="no">
                      {shown}
                    </b>
                  </button>
                  <button type="button" aria-label={`${asking.remove}: ${shown}`} onClick={() => away(id, shown)}>
                    <Icon name="cross" />
                  </button>
                </li>
              )
            })}
          </ul>
        )}
        {others.length === 0 && typed === '' && <p className="soft small">{words.nobody}</p>}
      </div>
    </>
  )
}
