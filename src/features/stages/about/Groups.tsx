import { GroupPage } from './GroupPage.tsx'
import { GroupList } from './GroupList.tsx'

export default function Groups({ item }: { readonly item?: string | undefined }) {
  return item === undefined ? <GroupList /> : <GroupPage id={item} />
}
