// What a module imports, read by pattern.

const pattern =
  /(?:^|[;\n}])\s*(?:import|export)\s+(type\s)?(?:[\w*$\s{},]+?\s+from\s*)?['"]([^'"\n]+)['"]|\bimport\(\s*['"]([^'"\n]+)['"]/g

export interface Import {
  readonly from: string
  readonly type: boolean
  /** Fetched when it is needed. */
  readonly lazy: boolean
}

export const importsOf = (source: string): readonly Import[] => {
  const withoutComments = source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '')
  return [...withoutComments.matchAll(pattern)].map((found) => ({
    from: found[2] ?? found[3] ?? '',
    type: found[1] !== undefined,
    lazy: found[3] !== undefined,
  }))
}
