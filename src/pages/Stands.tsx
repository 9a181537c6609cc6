import { short } from '#wording/short.ts'

/** What the person wrote, never translated; else what there is to do, in our words. */
export function Stands({ text, todo }: { readonly text: string | undefined; readonly todo: string }) {
  return text === undefined ? (
    <span>{todo}</span>
  ) : (
    <span dir="auto" translate="no">
      {short(text)}
    </span>
  )
}
