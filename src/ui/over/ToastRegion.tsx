import { useCallback, useState, type ReactNode } from 'react'
import { Toast } from './Toast.tsx'
import { ToastContext, type ToastWords } from './toast.ts'

type Props = {
  /** The word on the button that takes the toast away. */
  readonly dismissLabel: string
  readonly children: ReactNode
}

/** Holds the one toast there can be. The region itself is always in the page,
    because only then is what appears in it announced; an output is a status. */
export function ToastRegion({ dismissLabel, children }: Props) {
  const [shown, setShown] = useState<{ readonly key: number; readonly words: ToastWords } | null>(null)
  const show = useCallback((words: ToastWords) => setShown((last) => ({ key: (last?.key ?? 0) + 1, words })), [])
  const close = useCallback(() => setShown(null), [])
  return (
    <ToastContext value={show}>
      {children}
      <output className="toasts">
        {shown !== null && <Toast key={shown.key} words={shown.words} dismissLabel={dismissLabel} onClose={close} />}
      </output>
    </ToastContext>
  )
}
