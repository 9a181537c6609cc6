import { useLocation, useNavigate } from 'react-router'

/** What stands behind the question mark of the address, and how to change it without a new entry of the history. */
export function useSearch(): readonly [URLSearchParams, (params: Readonly<Record<string, string>>) => void] {
  const { search } = useLocation()
  const navigate = useNavigate()
  return [
    new URLSearchParams(search),
    (params) => void navigate({ search: new URLSearchParams(params).toString() }, { replace: true }),
  ]
}
