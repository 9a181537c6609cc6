import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { minify, type Plugin } from 'vite'
import { singlePolicy } from './policy.ts'

/** Its name says nothing of what it is about. */
export const singleFile = 'group-plan.html'

const hash = (text: string): string => createHash('sha256').update(text).digest('base64')

/** A script ends at the first `</script` in its text, and a comment in it may begin with `<!--`: in a text of ours neither may stand as it is. */
const inScript = (code: string): string => code.replaceAll(/<(?=\/?script|!--)/gi, String.raw`\x3C`)

/** Puts all that was built into the page itself: one file that opens by a double click, without a host. */
export const single = (): Plugin => ({
  name: 'single',
  apply: 'build',
  enforce: 'post',
  // Vite's own finishing touches come first.
  generateBundle: {
    order: 'post',
    async handler(_, bundle) {
      const texts = (ending: string) =>
        Object.entries(bundle).flatMap(([name, file]) => {
          if (!name.endsWith(ending)) return []
          delete bundle[name]
          return [file.type === 'chunk' ? file.code : file.source.toString()]
        })
      const [html = '', ...otherPages] = texts('.html')
      const [script = '', ...otherScripts] = texts('.js')
      const [style = '', ...otherStyles] = texts('.css')
      const left = [...otherPages, ...otherScripts, ...otherStyles, ...Object.keys(bundle)]
      if (left.length > 0) throw new Error(`${left.length} files would be left out of the single one.`)

      const head = (await minify('head.js', readFileSync('public/head.js', 'utf8'))).code.trim()
      const code = inScript(script.trim())
      // A browser reads these differently than it hashes them.
      if (/[\r\0]/.test(head + code + style)) throw new Error('A hash in the policy would not fit.')
      const icon = `data:image/svg+xml;base64,${readFileSync('public/icon.svg').toString('base64')}`
      const policy = singlePolicy([hash(head), hash(code)], [hash(style)])
      const parts: readonly (readonly [RegExp, string])[] = [
        [/(?<=<meta charset="utf-8" \/>)/, `\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`],
        [/<script[^>]* src="\.\/head\.js"><\/script>/, `<script>${head}</script>`],
        // Fonts and styles are in the page; a script at its end needs no `defer`.
        [/\s*<link [^>]*rel="stylesheet"[^>]*>/, `\n    <style>${style}</style>`],
        [/\s*<script type="module"[^>]*><\/script>/, ''],
        [/<\/body>/, `<script type="module">${code}</script>\n  </body>`],
        [/href="\.\/icon\.svg"/, `href="${icon}"`],
        [/\s*<link [^>]*rel="apple-touch-icon"[^>]*>/, ''],
        [/\s*<link [^>]*rel="manifest"[^>]*>/, ''],
      ]
      const page = parts.reduce((text, [where, what]) => {
        if (!where.test(text)) throw new Error(`index.html has no ${where}`)
        return text.replace(where, () => what)
      }, html)
      const outside = /(?:src|href)="\.\/[^"]*"/.exec(page.replaceAll(/<script[\s\S]*?<\/script>/g, ''))
      if (outside) throw new Error(`The single file still asks for ${outside[0]}.`)
      this.emitFile({ type: 'asset', fileName: singleFile, source: page })
    },
  },
})
