import type { SectionId } from '#domain/plan/sections.ts'
import type { StepAddress } from '#domain/stages/sections.ts'
import { about } from './about/index.ts'
import { connections } from './connections/index.ts'
import { coreGroup } from './coreGroup/index.ts'
import { expectations } from './expectations/index.ts'
import { place } from './place/index.ts'
import { purpose } from './purpose/index.ts'
import { timeline } from './timeline/index.ts'
import type { Screen, ScreensOf } from './screen.ts'

const sections: { readonly [S in SectionId]: ScreensOf<S> } = {
  about,
  coreGroup,
  expectations,
  purpose,
  place,
  connections,
  timeline,
}

/** The screen of every page, by its address. */
export const screens = byAddress(sections)

function byAddress(of: typeof sections): Readonly<Record<StepAddress, Screen>>
function byAddress(of: Readonly<Record<SectionId, object>>): object {
  return Object.fromEntries(
    Object.entries(of).flatMap(([section, pages]) =>
      Object.entries<unknown>({ ...pages }).map(([step, screen]) => [`${section}/${step}`, screen]),
    ),
  )
}
