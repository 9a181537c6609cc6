import { useId, useRef, useState, type KeyboardEvent } from 'react'
import { draftOf, kindOf, whyOf, type Draft } from '#domain/desk/suggesting.ts'
import type { SuggestionKind } from '#domain/desk/suggestionKinds.ts'
import { readEdit } from '#domain/plan/edit.ts'
import { useLibrary } from '#ports/desk.ts'
import { usePlan, useToday } from '#plan/planActor.ts'
import { useSession } from '#plan/session.ts'
import { dateCodec, keep } from '#forms/codec.ts'
import { useReading } from '#wording/reading.ts'
import { dayContext } from '#wording/region.ts'
import { useFormats, useWords } from '#wording/words.ts'
import { Button } from '#ui/button/Button.tsx'
import { Field } from '#ui/form/Field.tsx'
import { Input } from '#ui/form/Input.tsx'
import { TextArea } from '#ui/form/TextArea.tsx'
import { Known } from './Known.tsx'
import { SuggestFields, type Typed } from './SuggestFields.tsx'
import type { Typing } from './useHalfTyped.ts'
import { useSuggest } from './useSuggest.ts'

interface Props {
  readonly kind: SuggestionKind
  readonly questions: readonly string[]
  readonly typing: Typing
}

/** What is suggested, and why: of what the counselor knows too. What was typed stays while the kind is changed. */
export function SuggestForm({ kind, questions, typing }: Props) {
  const words = useWords('session').side.suggest
  const asking = useWords('asking')
  const formats = useFormats()
  const codec = dateCodec(useReading(), formats, asking, dayContext(useToday()))
  const id = useId()
  const { library } = useLibrary()
  const suggest = useSuggest()
  const session = useSession()
  const plan = usePlan()
  const field = useRef<HTMLTextAreaElement & HTMLInputElement>(null)
  const { typed, type, clear } = typing
  const { content, why, ticked } = typed
  const question = questions.find((each) => each === typed.question) ?? questions[0] ?? ''
  const [problem, setProblem] = useState<'content' | 'date'>()
  const [put, setPut] = useState(0)
  const known = library.known.filter((each) => each.kind === kind)
  // A lone suggestion is easily taken for the answer (stages.md, "Sessions").
  const isAlone =
    plan.suggestions.filter((each) => {
      const edit = readEdit(each.edit)
      return each.state === 'open' && each.session === session?.id && edit !== undefined && kindOf(edit) === kind
    }).length === 1

  /** Two days that may be meant are named: the form has no room for buttons of its own. */
  const dateProblem = (text: string) => {
    const days = codec.read(text)
    return days.length > 1 ? asking.date.which(formats.anyOf(days.map(codec.say))) : codec.problem(text)
  }
  const submit = () => {
    const chosen = known.filter((each) => ticked.includes(each.id))
    const { value: date, typed: unread } = keep(codec, typed.date)
    const isNew = content.trim() !== ''
    const isBegun = `${Object.values(pick(kind, typed)).join('')}${kind === 'task' ? typed.date : ''}`.trim() !== ''
    const wrong =
      !isNew && (chosen.length === 0 || isBegun)
        ? 'content'
        : kind === 'task' && unread !== undefined
          ? 'date'
          : undefined
    setProblem(wrong)
    if (wrong) {
      setPut(0)
      document.getElementById(wrong === 'date' ? `${id}-date` : `${id}-content`)?.focus()
      return
    }
    const own: Draft = {
      kind,
      content: content.trim(),
      ...pick(kind, typed),
      ...(kind === 'task' && { date }),
      question,
    }
    setPut(
      suggest([
        ...chosen.map((each) => ({ draft: draftOf(each), words: whyOf(why, each.note) })),
        ...(isNew ? [{ draft: own, words: why.trim() }] : []),
      ]),
    )
    clear()
    field.current?.focus()
  }
  const long = kind === 'wording' || kind === 'rule'
  // It stands within the form of the page: Enter must suggest, and not go on to the next page.
  const enter = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || !(event.target instanceof HTMLInputElement)) return
    event.preventDefault()
    submit()
  }
  return (
    <div role="presentation" className="session-form" onKeyDown={enter}>
      {known.length > 0 && <Known known={known} ticked={ticked} setTicked={(ids) => type({ ticked: [...ids] })} />}
      {known.length > 0 && <p className="label">{words.new}</p>}
      {kind === 'wording' && (
        <SuggestFields.Question
          id={`${id}-question`}
          questions={questions}
          value={question}
          set={(to) => type({ question: to })}
        />
      )}
      <Field
        id={`${id}-content`}
        label={words.content[kind]}
        error={problem === 'content' ? words.empty[kind] : undefined}
      >
        {(control) =>
          long ? (
            <TextArea
              {...control}
              ref={field}
              dir="auto"
              autoComplete="off"
              value={content}
              onChange={(event) => type({ content: event.target.value })}
            />
          ) : (
            <Input
              {...control}
              ref={field}
              dir="auto"
              autoComplete="off"
              value={content}
              onChange={(event) => type({ content: event.target.value })}
            />
          )
        }
      </Field>
      <SuggestFields.More
        id={id}
        kind={kind}
        typed={typed}
        set={type}
        dateProblem={problem === 'date' ? dateProblem(typed.date) : undefined}
      />
      <Field id={`${id}-why`} label={words.why} hint={words.whyHint}>
        {(control) => (
          <TextArea
            {...control}
            dir="auto"
            autoComplete="off"
            rows={2}
            value={why}
            onChange={(event) => type({ why: event.target.value })}
          />
        )}
      </Field>
      <output>
        {put > 0 && words.put(put)} {put > 0 && isAlone && words.another}
      </output>
      <div>
        <Button onClick={submit}>{words.button}</Button>
      </div>
    </div>
  )
}

/** Only what this kind has: what was typed for another kind stays in its field, and out of the suggestion. */
function pick(kind: SuggestionKind, { where, contact, owner }: Typed): Partial<Draft> {
  if (kind === 'task') return { owner }
  return kind === 'place' || kind === 'connection' || kind === 'group' ? { where, contact } : {}
}
