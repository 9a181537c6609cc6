import { Button } from '#ui/button/Button.tsx'
import { copyText } from '#ui/copyText.ts'
import { useToast } from '#ui/over/toast.ts'
import { useWords } from './words.ts'

/** Puts a text on the clipboard and says whether that worked. */
export function CopyButton({ text, children, small = false }: { readonly text: string; readonly children: string; readonly small?: boolean }) {
  const words = useWords('asking').copying
  const toast = useToast()
  const copy = async () => toast({ message: (await copyText(text)) ? words.done : words.failed })
  return (
    <Button small={small} icon="copy" onClick={() => void copy()}>
      {children}
    </Button>
  )
}
