import { fieldAt } from '#domain/plan/field.ts'
import type { AskedAddress } from '#domain/questions/list.ts'
import { useIsAsked } from '#forms/Ask.tsx'
import { AskOne } from '#forms/AskFrame.tsx'
import { useReadOnly } from '#plan/planActor.ts'
import { useAsk } from '#forms/useAsk.ts'
import { useQuestionWords } from '#wording/useQuestionWords.ts'
import { useWords } from '#wording/words.ts'
import { Button } from '#ui/button/Button.tsx'
import { focusField } from '#ui/form/focusField.ts'
import { TextArea } from '#ui/form/TextArea.tsx'
import { LineFold } from '#ui/page/LineFold.tsx'
import './purpose.css'

interface Props {
  readonly of: AskedAddress
  /** Names the button where there is one wording, the fold where there are several. */
  readonly heading: string
  /** Words to begin with. They come into the empty field only once they are taken. */
  readonly starts: readonly string[]
}

/** A long answer with sample wording. Where its question is not asked, it is not there. */
export const OfferedAsk = (props: Props) => (useIsAsked(props.of) ? <Offered {...props} /> : null)

function Offered({ of, heading, starts }: Props) {
  const words = useQuestionWords(of)
  const readOnly = useReadOnly()
  const ask = useAsk(fieldAt<string>(of), (answer) => answer.typed ?? answer.value ?? '')
  const take = (text: string) => {
    ask.set(text, { value: text }, true)
    // The button goes away with the offer: the words are where one goes on.
    focusField(ask.id)
  }
  const [only, ...more] = starts
  return (
    <div className="pf-offered">
      <AskOne ask={ask} words={words}>
        {(control) => (
          <TextArea
            {...control}
            dir="auto"
            value={ask.raw}
            onChange={(event) =>
              ask.set(event.target.value, event.target.value.trim() ? { value: event.target.value } : {})
            }
          />
        )}
      </AskOne>
      {ask.raw.trim() === '' &&
        !ask.answer.open &&
        !readOnly &&
        only !== undefined &&
        (more.length === 0 ? (
          <div>
            <Button small onClick={() => take(only)}>
              {heading}
              <span className="visually-hidden">: {words.label}</span>
            </Button>
          </div>
        ) : (
          <LineFold summary={heading}>{() => <Starts starts={starts} take={take} />}</LineFold>
        ))}
    </div>
  )
}

/** Several wordings to begin with, for a fold: they come into the empty field only once one is taken. */
export function SampleWording({ of, heading, starts }: Props) {
  const readOnly = useReadOnly()
  const ask = useAsk(fieldAt<string>(of), (answer) => answer.typed ?? answer.value ?? '')
  if (ask.raw.trim() !== '' || ask.answer.open || readOnly) return null
  const take = (text: string) => {
    ask.set(text, { value: text }, true)
    // The offers go away: the words are where one goes on.
    focusField(ask.id)
  }
  return (
    <section className="section">
      <h2>{heading}</h2>
      <Starts starts={starts} take={take} />
    </section>
  )
}

function Starts({ starts, take }: { readonly starts: readonly string[]; readonly take: (text: string) => void }) {
  const { accept } = useWords('asking')
  return (
    <ul className="bare pf-starts">
      {starts.map((text) => (
        <li key={text}>
          <blockquote dir="auto">{text}</blockquote>
          <Button small onClick={() => take(text)}>
            {accept}
            <span className="visually-hidden">: {text}</span>
          </Button>
        </li>
      ))}
    </ul>
  )
}
