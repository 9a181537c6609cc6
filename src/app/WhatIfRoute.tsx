import { useParams } from 'react-router'
import Case from '#features/whatIf/Case.tsx'

export default function WhatIfRoute() {
  const { which } = useParams()
  return <Case name={which} />
}
