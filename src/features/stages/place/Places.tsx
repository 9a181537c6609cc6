import './place.css'
import { PlaceItem } from './PlaceItem.tsx'
import { PlaceList } from './PlaceList.tsx'

export default function Places({ item }: { readonly item?: string | undefined }) {
  return item === undefined ? <PlaceList /> : <PlaceItem id={item} />
}
