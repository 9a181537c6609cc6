import type { Block, Text } from './block.ts'

/** The words of a text, without what stands out in it. */
export const wordsOf = (text: Text): string =>
  typeof text === 'string' ? text : text.map((span) => span.text).join('')

/** A heading in one line, for renderers without a place for what stands beside its words. */
export const headingWords = ({ stage, text }: Pick<Extract<Block, { kind: 'heading' }>, 'stage' | 'text'>): string =>
  stage === undefined ? text : `${stage} ${text}`

/** Whether there is nothing to read. */
export const isBlank = (text: Text): boolean => wordsOf(text).trim() === ''

const rightToLeft =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u

/** Which way it is read: its first letter says. */
export const isRightToLeft = (text: Text): boolean => {
  const first = /\p{L}/u.exec(wordsOf(text))?.[0]
  return first !== undefined && rightToLeft.test(first)
}

/** What is read aloud, thought by thought: they stand apart by an empty line. */
export const thoughtsOf = (text: string): readonly string[] =>
  text.split(/\n{2,}/).filter((thought) => !isBlank(thought))
