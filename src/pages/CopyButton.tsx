import { Button } from '#ui/button/Button.tsx'
import type { ButtonVariant } from '#ui/button/buttonClass.ts'
import { copyText } from '#ui/copyText.ts'
import { useToast } from '#ui/over/toast.ts'
import { useWords } from '#wording/words.ts'

interface Props {
  readonly text: string
  readonly children: string
  /** What is copied, where several such buttons stand together: for those who do not see what stands beside it. */
  readonly about?: string
  readonly small?: boolean
  readonly variant?: ButtonVariant
}

/** Puts a text on the clipboard and says whether that worked. */
export function CopyButton({ text, children, about, small = false, variant = 'plain' }: Props) {
  const words = useWords('asking').copying
  const toast = useToast()
  const copy = async () => toast({ message: (await copyText(text)) ? words.done : words.failed })
  return (
    <Button small={small} variant={variant} icon="copy" onClick={() => void copy()}>
      {children}
      {about !== undefined && <span className="visually-hidden">: {about}</span>}
    </Button>
  )
}
