// unpdf is pdf.js in one file, without the drawing library that pdfjs-dist asks for and reading text does not need.
export type PdfPage = {
  readonly text: string
  /** In points: Letter is 612 × 792, A4 about 595 × 842. */
  readonly width: number
  readonly height: number
}

export const pdfPages = async (pdf: Uint8Array): Promise<readonly PdfPage[]> => {
  // Loaded only by tests that print: it is large.
  const { getDocumentProxy } = await import('unpdf')
  // A copy, since the reader takes the bytes away from their owner.
  const document = await getDocumentProxy(Uint8Array.from(pdf))
  const numbers = Array.from({ length: document.numPages }, (_, index) => index + 1)
  const pages = await Promise.all(
    numbers.map(async (number): Promise<PdfPage> => {
      const page = await document.getPage(number)
      const { width, height } = page.getViewport({ scale: 1 })
      const { items } = await page.getTextContent()
      const text = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('')
      return { text, width, height }
    }),
  )
  await document.loadingTask.destroy()
  return pages
}

/** The text of each page. */
export const pdfText = async (pdf: Uint8Array): Promise<readonly string[]> =>
  (await pdfPages(pdf)).map((page) => page.text)

/** The words of every heading in the order of reading, by its tag: `H1 Founding checklist`. Empty where the file is not tagged. */
export const pdfHeadings = async (pdf: Uint8Array): Promise<readonly string[]> => {
  const { getDocumentProxy } = await import('unpdf')
  const document = await getDocumentProxy(Uint8Array.from(pdf))
  const found: string[] = []
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number)
    const { items } = await page.getTextContent({ includeMarkedContent: true })
    const texts = new Map<string, string>()
    let open: string[] = []
    for (const item of items) {
      if ('str' in item) for (const id of open) texts.set(id, `${texts.get(id) ?? ''}${item.str}`)
      else if (item.type === 'endMarkedContent') open = open.slice(0, -1)
      else open = [...open, item.id ?? '']
    }
    const words = (node: unknown): string => {
      if (typeof node !== 'object' || node === null) return ''
      if ('children' in node && Array.isArray(node.children)) return node.children.map(words).join('')
      return 'id' in node && typeof node.id === 'string' ? (texts.get(node.id) ?? '') : ''
    }
    const walk = (node: unknown): void => {
      if (typeof node !== 'object' || node === null || !('children' in node) || !Array.isArray(node.children)) return
      if ('role' in node && typeof node.role === 'string' && /^H\d$/.test(node.role))
        found.push(`${node.role} ${words(node).trim()}`)
      else for (const child of node.children) walk(child)
    }
    walk(await page.getStructTree())
  }
  await document.loadingTask.destroy()
  return found
}
