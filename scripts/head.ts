import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { rm, writeFile } from 'node:fs/promises'
import { minify, type Plugin, type Rolldown } from 'vite'
import { aheadOf } from './ahead.ts'

type Bundle = Rolldown.OutputBundle

/**
 * Puts into index.html what the first paint waits for: `public/head.js`, made small and told which files there are, and the
 * css of the first page. The code comes behind them.
 */
export const head = (): Plugin => {
  let others = { name: '', text: '' }
  return {
    name: 'head',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      async handler(html, { bundle = {} }) {
        const css = takeFirstCss(bundle)
        const ahead = aheadOf(bundle)
        others = { name: `ahead-${hash(ahead.others)}.js`, text: ahead.others }
        const files = JSON.stringify({ fonts: fontsIn(bundle), every: ahead.every, others: others.name })
        const source = `const FILES=${files};${readFileSync('public/head.js', 'utf8')}`
        const code = (await minify('head.js', source)).code.trim()
        // A browser reads these differently than it hashes them, or ends what it reads there.
        if (/[\r\0]|<\/(?:script|style)|<!--/i.test(code + css)) throw new Error('A hash in the policy would not fit.')
        const parts: readonly (readonly [RegExp, string])[] = [
          [/<script[^>]* src="\.\/head\.js"><\/script>/, `<script>${code}</script>`],
          [/<link rel="stylesheet"[^>]*>/, `<style>${css}</style>`],
          [/<script type="module"/, '<script type="module" fetchpriority="low"'],
          [/<link rel="modulepreload"/g, '<link rel="modulepreload" fetchpriority="low"'],
        ]
        return parts.reduce((page, [where, what]) => {
          if (page.search(where) < 0) throw new Error(`index.html has no ${where}`)
          return page.replace(where, () => what)
        }, html)
      },
    },
    async writeBundle({ dir = 'dist' }, bundle) {
      await rm(`${dir}/head.js`)
      await writeFile(`${dir}/assets/${others.name}`, others.text)
      const files = new Set(Object.keys(bundle).map((name) => name.replace('assets/', '')))
      for (const each of Object.values(bundle))
        for (const [css = ''] of each.type === 'chunk' ? each.code.matchAll(/[\w-]+-[\w-]{8}\.css/g) : [])
          if (!files.has(css)) throw new Error(`${each.fileName} asks for ${css}, which stands in index.html.`)
    },
  }
}

/** As the build names its other files. */
const hash = (text: string): string => createHash('sha256').update(text).digest('base64url').slice(0, 8)

const cssOf = (chunk: Rolldown.OutputChunk) => chunk.viteMetadata?.importedCss ?? new Set<string>()

/** Takes the one css of the entry out of what is built, so that nothing asks for it as a file. */
function takeFirstCss(bundle: Bundle): string {
  const chunks = Object.values(bundle).filter((each) => each.type === 'chunk')
  const [name = '', ...others] = chunks.filter(({ isEntry }) => isEntry).flatMap((entry) => [...cssOf(entry)])
  const file = bundle[name]
  if (file?.type !== 'asset' || others.length > 0) throw new Error('The css of the first page is not one file.')
  for (const chunk of chunks) cssOf(chunk).delete(name)
  delete bundle[name]
  // It names its files as they lie beside it.
  return file.source.toString().trim().replaceAll('url(./', 'url(./assets/')
}

function fontsIn(bundle: Bundle): string {
  const [fonts, ...others] = Object.keys(bundle).filter((name) => /^assets\/fonts-[\w-]{8}\.css$/.test(name))
  if (fonts === undefined || others.length > 0) throw new Error('The css of the fonts is not one file.')
  return fonts.replace('assets/', '')
}
