import { use, useEffect, useRef, useState } from 'react'
import { useEdits, usePlan, useReadOnly } from '#plan/planActor.ts'
import { short } from '#wording/short.ts'
import { useWords } from '#wording/words.ts'
import { useLanguage } from '#lazy/language.ts'
import { passageKey, passageState } from '#domain/documents/passages.ts'
import { Button } from '#ui/button/Button.tsx'
import { Status } from '#ui/marks/Status.tsx'
import { Words } from '#papers/sheet/Words.tsx'
import { Paragraph } from '#papers/sheet/Blocks.tsx'
import type { PassageBlock } from '#papers/sheet/passageContext.ts'
import { isBlank, wordsOf } from '#papers/blocks/text.ts'
import { ChangedPassage } from './ChangedPassage.tsx'
import { PassageField } from './PassageField.tsx'
import { PassagesOf } from './passagesOf.ts'

/** A passage that the founder may put in their own words, in its place on the paper. What belongs to the screen does not print. */
export function EditablePassage({ block }: { readonly block: PassageBlock }) {
  const words = useWords('documents').passage
  const { change } = useWords('papers')
  const here = use(PassagesOf)
  const { id: language } = useLanguage()
  const plan = usePlan()
  const readOnly = useReadOnly()
  const { choose, type } = useEdits()
  const [isOpen, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const wasOpen = useRef(false)

  // Whoever closes the field goes on from where they opened it.
  useEffect(() => {
    if (wasOpen.current && !isOpen) button.current?.focus()
    wasOpen.current = isOpen
  }, [isOpen])

  const ours = here?.ours.get(block.passage)
  if (!here || !ours) return <Paragraph block={block} />
  const key = passageKey(here.document, block.passage)
  const kept = Object.hasOwn(plan.passages, key) ? plan.passages[key] : undefined
  const state = passageState(kept, ours.text)
  // While somebody writes, the mark of the answers stays: that they changed is a question of its own.
  const write = (text: string) =>
    type({ kind: 'passage', passage: key, set: { text, language, of: kept?.of ?? ours.mark } })
  const close = () => {
    if (kept?.text === ours.text) choose({ kind: 'passage', passage: key, set: null })
    setOpen(false)
  }
  return (
    <div className="paper-passage" data-state={state}>
      {isBlank(block.text) ? <p className="soft no-print">{words.leftOut}</p> : <Paragraph block={block} />}
      {!readOnly && (
        <div className="passage-tools no-print">
          {state === 'changed' && kept && <ChangedPassage passage={key} kept={kept} ours={ours} />}
          {isOpen ? (
            <PassageField
              text={kept?.text ?? wordsOf(block.text)}
              write={write}
              close={close}
              passage={key}
              isOwn={kept !== undefined}
            />
          ) : (
            <>
              <Button ref={button} variant="quiet" small icon="pencil" onClick={() => setOpen(true)}>
                {change}
                <span className="visually-hidden">
                  : <Words text={short(wordsOf(block.text), 60)} />
                </span>
              </Button>
              {state === 'own' && <Status tone="none">{words.own}</Status>}
            </>
          )}
        </div>
      )}
    </div>
  )
}
