import type { Text } from './block.ts'

/** A run of words, with what stands out in it. A line feed is a new line (in css). */
export function Words({ text }: { readonly text: Text }) {
  if (typeof text === 'string') return text
  return text.map((span, index) => (span.strong ? <b key={index}>{span.text}</b> : <span key={index}>{span.text}</span>))
}
