import { Suspense } from 'react'
import { prerender } from 'react-dom/static'
import { StaticRouter } from 'react-router'
import Welcome from '#features/start/Welcome.tsx'
import { ShelfContext, type Shelf } from '#asking/shelf.ts'
import { Frame } from './Frame.tsx'

/** A shelf on which nothing is and nothing happens: the frame is drawn when the page is built, before any browser. */
const empty: Shelf = {
  keeps: 'nothing',
  plans: async () => [],
  watchPlans: () => () => {},
  begin: () => '',
  beginEmpty: async () => '',
  rename: async () => {},
  copy: async () => '',
  remove: async () => {},
  putBack: async () => false,
  canPutBack: async () => false,
  textOf: async () => undefined,
  envelopeOf: async () => undefined,
  read: async () => ({ is: 'notAPlan' }),
  makeFile: async () => '',
  newCode: async () => undefined,
  points: async () => [],
  asides: async () => [],
  planAt: async () => undefined,
  keepPoint: async () => false,
  lastCopyTaken: () => undefined,
  noteCopyTaken: () => {},
  theme: () => undefined,
  chooseTheme: () => {},
  eraseAll: async () => {},
  lock: { state: () => 'none', watch: () => () => {}, work: () => Promise.reject(new Error('only drawn')) },
  now: () => '',
  looks: () => 'own',
  chooseLooks: () => {},
  wasToldLeaving: () => false,
  noteToldLeaving: () => {},
  practiceLeaving: () => {},
  leave: () => {},
  openDesk: () => {},
  coverDesk: () => {},
}

/**
 * The first page as text, for index.html: a newcomer sees it before any script has arrived. Its links are those of the
 * hash router; its buttons do nothing until the page itself takes its place, a moment later.
 */
export async function front(): Promise<string> {
  const { prelude } = await prerender(
    <ShelfContext value={empty}>
      <StaticRouter location="/">
        <Suspense>
          <Frame>
            <Welcome plans={[]} />
          </Frame>
        </Suspense>
      </StaticRouter>
    </ShelfContext>,
  )
  const html = await new Response(prelude).text()
  return html.replaceAll('href="/', 'href="#/')
}
