import { type BrowserContext, expect, test as base } from '@playwright/test'

export { expect }
export { axeClean } from './axe.ts'
export { pdfHeadings, pdfPages, pdfText } from './pdf.ts'

/**
 * Collects what a person's browser would complain about: errors, broken rules of the policy, requests to another origin, by
 * the page and by its worker. Call it before the first page of the context.
 */
export const watch = (context: BrowserContext, home: string): readonly string[] => {
  const complaints: string[] = []
  // Some rules may be broken without a word in the console. The page tells of each in its own words, as an error.
  void context.addInitScript(() =>
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sourceFile }) =>
      console.error(`policy: ${effectiveDirective} forbids ${blockedURI} (${sourceFile})`),
    ),
  )
  context.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()} (${message.location().url})`)
  })
  context.on('weberror', (problem) =>
    complaints.push(`page error: ${problem.error().stack ?? problem.error().message}`),
  )
  context.on('request', (request) => {
    const { origin, protocol } = new URL(request.url())
    if (/^(https?|wss?):$/.test(protocol) && origin !== home)
      complaints.push(`request to another origin: ${request.url()}`)
  })
  return complaints
}

type Quiet = {
  /** Complaints that a test brings about on purpose: `test.use({ forgiven: [/ERR_INTERNET_DISCONNECTED/] })`. */
  forgiven: RegExp[]
  quiet: undefined
}

/** Every test also fails when its browser complained. For a context of its own, a test calls `watch`. */
export const test = base.extend<Quiet>({
  forgiven: [[], { option: true }],
  quiet: [
    async ({ context, baseURL, forgiven }, use) => {
      const complaints = watch(context, new URL(baseURL ?? 'http://127.0.0.1').origin)
      await use(undefined)
      const unexpected = complaints.filter((complaint) => !forgiven.some((pattern) => pattern.test(complaint)))
      expect(unexpected, 'the browser complained').toEqual([])
    },
    { auto: true },
  ],
})
