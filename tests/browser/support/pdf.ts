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
export const pdfText = async (pdf: Uint8Array): Promise<readonly string[]> => (await pdfPages(pdf)).map((page) => page.text)
