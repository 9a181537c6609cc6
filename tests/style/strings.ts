import { globSync, readFileSync } from 'node:fs'
import { parseSync } from 'vite'
import { z } from 'zod'

export interface Written {
  readonly file: string
  readonly line: number
  /** `pages.people.lead`: the keys above it. */
  readonly at: string
  readonly text: string
}

const Node = z.looseObject({ type: z.string(), start: z.number() })
type Node = z.infer<typeof Node>
const Name = z.looseObject({ name: z.string() })
const Text = z.looseObject({ value: z.string() })
const Template = z.looseObject({
  quasis: z.array(z.looseObject({ value: z.looseObject({ cooked: z.string() }) })),
  expressions: z.array(Node),
})

/** Every string that a person may read, from the files of a language: gaps hold "3" or "Sam". */
export function stringsIn(folder: string): readonly Written[] {
  return globSync(`${folder}/**/*.ts`)
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !file.endsWith('.test.ts'))
    .toSorted()
    .flatMap(stringsOf)
}

function stringsOf(file: string): readonly Written[] {
  const source = readFileSync(file, 'utf8')
  const found: Written[] = []
  const add = (node: Node, at: readonly string[], text: string) => {
    // A name of a key, a source or an address is one word without a blank and begins small: nobody reads it as a sentence.
    if (/\p{L}/u.test(text) && (/\s/u.test(text.trim()) || /^\p{Lu}/u.test(text)))
      found.push({ file, line: source.slice(0, node.start).split('\n').length, at: at.join('.'), text: text.trim() })
  }
  const walk = (value: unknown, at: readonly string[]): void => {
    if (Array.isArray(value)) return value.forEach((each) => walk(each, at))
    const node = Node.safeParse(value)
    if (!node.success || /^(Import|Export(All|Named)Declaration$|TS)/.test(node.data.type)) {
      if (node.success && /^(ExportNamedDeclaration|TS(Satisfies|As)Expression)$/.test(node.data.type))
        return walk(node.data['declaration'] ?? node.data['expression'], at)
      return
    }
    const { type } = node.data
    if (type === 'Property') {
      const key = node.data['key']
      const named = Name.safeParse(key)
      const quoted = Text.safeParse(key)
      const name = named.success ? named.data.name : quoted.success ? quoted.data.value : '?'
      if (name !== 'sources') walk(node.data['value'], [...at, name])
      return
    }
    if (type === 'VariableDeclarator') {
      const named = Name.safeParse(node.data['id'])
      return walk(node.data['init'], named.success ? [...at, named.data.name] : at)
    }
    // What is compared is not read: `n === 'one'`.
    if (type === 'BinaryExpression' && /[=<>]/.test(String(node.data['operator']))) return
    if (type === 'MemberExpression' || type === 'Identifier') return
    const literal = Text.safeParse(node.data)
    if (type === 'Literal' && literal.success) return add(node.data, at, literal.data.value)
    if (type === 'TemplateLiteral') {
      const { quasis, expressions } = Template.parse(node.data)
      add(
        node.data,
        at,
        quasis.map(({ value: { cooked } }, i) => cooked + (expressions[i] ? gap(source, expressions[i]) : '')).join(''),
      )
      return walk(expressions, at)
    }
    for (const [key, each] of Object.entries(node.data)) if (key !== 'type' && typeof each === 'object') walk(each, at)
  }
  walk(parseSync(file, source).program, [])
  return found
}

const gap = (source: string, of: Node): string =>
  /^(n|\w*(count|number|hours|weeks|days|minutes|many|total|done|left|of)\w*|String|format)\b/iu.test(
    source.slice(of.start, of.start + 40),
  )
    ? '3'
    : 'Sam'
