/** Groups of rows up to so many rows in all: the last may be cut, those behind it are still to come. */
export function firstRows<Group extends { readonly rows: readonly unknown[] }>(
  groups: readonly Group[],
  count: number,
): readonly (Group & { readonly there: number })[] {
  let left = count
  return groups.flatMap((group) => {
    if (left <= 0) return []
    const there = Math.min(left, group.rows.length)
    left -= there
    return [{ ...group, there }]
  })
}
