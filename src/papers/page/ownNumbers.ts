import { useEffect } from 'react'

const kinds = [
  { of: '', name: 'sheet', size: 'letter' },
  { of: '.a4', name: 'a4-sheet', size: 'A4' },
  { of: '.wide', name: 'wide-sheet', size: 'letter landscape' },
  { of: '.wide.a4', name: 'a4-wide-sheet', size: 'A4 landscape' },
] as const

/** Rules that count the pages of each of so many papers on its own. What has no number, a poster or a letter, stays without. */
export const numberRules = (papers: number): string =>
  Array.from({ length: papers }, (_, at) => at + 1)
    .flatMap((n) =>
      kinds.flatMap(({ of, name, size }) => [
        `@page ${name}-${n} { size: ${size}; counter-increment: paper-${n}; @bottom-right { content: counter(paper-${n}); } }`,
        `@media print { .print-page > .paper${of}:nth-of-type(${n}):not(.poster, .plain) { page: ${name}-${n}; } }`,
      ]),
    )
    .join('\n')

/** Several papers print in one go, and each begins with page 1: browsers cannot set their own count of pages back. */
export function useOwnNumbers(papers: number): void {
  useEffect(() => {
    if (papers < 2) return undefined
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(numberRules(papers))
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet)
    }
  }, [papers])
}
