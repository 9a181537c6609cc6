import { createContext, use } from 'react'

type ToastAction = { readonly label: string; readonly act: () => void }
/** Calls `close` once the toast is no longer true; returns how to stop watching. */
export type ToastUntil = (close: () => void) => () => void
export type ToastWords = {
  readonly message: string
  readonly action?: ToastAction | undefined
  readonly until?: ToastUntil | undefined
}

/** Shows a toast; a newer one takes the place of the last. */
type ShowToast = (words: ToastWords) => void

export const ToastContext = createContext<ShowToast | null>(null)

export function useToast(): ShowToast {
  const show = use(ToastContext)
  if (show === null) throw new Error('useToast needs a ToastRegion above it')
  return show
}
