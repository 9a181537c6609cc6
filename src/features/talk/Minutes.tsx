import { ItemAsk } from '#forms/ItemAsk.tsx'
import { useWords } from '#wording/words.ts'

/** How long a talk is meant to last. */
export function Minutes({ id }: { readonly id: string }) {
  const { minutes } = useWords('talk').start
  return <ItemAsk list="discussions" id={id} field="minutes" words={minutes} />
}
