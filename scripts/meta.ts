import type { Plugin } from 'vite'
import { inlineOf } from './inline.ts'
import { metaPolicy } from './policy.ts'

const charset = '<meta charset="utf-8" />'

/** Puts the policy into index.html, before anything it has to judge: some hosts send no headers of ours. Comes last, when all that stands in the page is there. */
export const meta = (): Plugin => ({
  name: 'meta-policy',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    // Behind the charset, which has to stand near the beginning.
    handler: (html) => {
      const [before, after, ...others] = html.split(charset)
      if (before === undefined || after === undefined || others.length > 0)
        throw new Error('index.html has no place for the policy.')
      return `${before}${charset}\n    <meta http-equiv="Content-Security-Policy" content="${metaPolicy(inlineOf(html))}" />${after}`
    },
  },
})
