import { Suspense } from 'react'
import { prerender } from 'react-dom/static'
import { StaticRouter } from 'react-router'
import Welcome from '#features/start/Welcome.tsx'
import { LanguageContext } from '#lazy/language.ts'
import { languages } from '#words/offered.ts'
import { QuickExitContext, type QuickExit } from '#ports/exit.ts'
import { PassphraseContext, type Passphrase } from '#ports/passphrase.ts'
import { Frame } from './Frame.tsx'

/** The frame is drawn when the page is built, before any browser: no passphrase, and nothing to leave. */
const lock: Passphrase = {
  state: () => 'none',
  watch: () => () => {},
  work: () => Promise.reject(new Error('only drawn')),
}
const exit: QuickExit = {
  leave: () => {},
  practiceLeaving: () => {},
}

/**
 * The first page as text, for index.html: a newcomer sees it before any script has arrived. Its links are those of the
 * hash router; its buttons do nothing until the page itself takes its place, a moment later.
 */
export async function prerendered(): Promise<string> {
  const { prelude } = await prerender(
    <PassphraseContext value={lock}>
      <QuickExitContext value={exit}>
        <LanguageContext value={languages[0]}>
          <StaticRouter location="/">
            <Suspense>
              <Frame>
                <Welcome plans={[]} />
              </Frame>
            </Suspense>
          </StaticRouter>
        </LanguageContext>
      </QuickExitContext>
    </PassphraseContext>,
  )
  const html = await new Response(prelude).text()
  return html.replaceAll('href="/', 'href="#/')
}
