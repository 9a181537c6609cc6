import { said, type Current } from '../plan/current.ts'
import { founderId } from '../plan/plan.ts'
import { isContacted, isNamed, isOpenConnection, saidYes, type Connection } from './coverage.ts'
import { others } from './holders.ts'
import { slotOf } from './placeClashes.ts'
import { chosenPlace, mustHaves, type Place } from './placeComparison.ts'

/** A place in reserve, and how many of its must-haves are still to ask. */
export interface Reserve {
  readonly place: Place
  readonly unknown: number
}

/**
 * Places to fall back on: not the chosen one, and lacking no must-have. The one named as fallback leads, then those of
 * which most is known; no points are reckoned, the founder picks (`stages.md`, "the weighted sum never picks").
 */
export function reserves(now: Current): readonly Reserve[] {
  const { fallback, fallbackPlace } = now.sections.place
  const named = said(fallback) === 'otherPlace' ? said(fallbackPlace) : undefined
  const chosen = chosenPlace(now)?.id
  return now.lists.places
    .filter(({ id }) => id !== chosen)
    .map((place) => ({ place, all: mustHaves(now, place) }))
    .filter(({ place, all }) => place.id === named || all.no.length + all.partly.length === 0)
    .map(({ place, all }) => ({ place, unknown: all.unknown.length }))
    .toSorted((a, b) => Number(b.place.id === named) - Number(a.place.id === named) || a.unknown - b.unknown)
}

export interface ToTell {
  /** Ids of the core group, without who does the telling. */
  readonly people: readonly string[]
  /** The professional who takes part, as the plan names them. */
  readonly helper?: string
  /** Those who list the group or send people first: they go on sending them to a locked door. */
  readonly connections: readonly Connection[]
  /** The group's public address or number can say it itself. */
  readonly publicContact?: string
}

/** Whom to tell when the room is lost: from the plan, and no names of those who come to meetings, for it holds none. */
export function toTell(now: Current): ToTell {
  const teller = said(now.sections.place.losingTells)
  const { helper, publicContact } = now.sections.connections
  const [who, contact] = [said(helper), said(publicContact)]
  const know = now.lists.connections.filter((each) => isNamed(each) && isContacted(each) && isOpenConnection(each))
  return {
    people: [founderId, ...others(now).map(({ id }) => id)].filter((id) => id !== teller),
    ...(who !== undefined && { helper: who }),
    connections: [...know.filter(saidYes), ...know.filter((each) => !saidYes(each))],
    ...(contact !== undefined && { publicContact: contact }),
  }
}

/** The latest time of the day (`HH:MM`) at which bad news still leaves the hours for telling; undefined where that is the day before, or not known. */
export function latestNews(now: Current): string | undefined {
  const hours = said(now.sections.place.losingHours)
  const { from } = slotOf(now)
  if (hours === undefined || from === undefined) return undefined
  const minutes = Number(from.slice(0, 2)) * 60 + Number(from.slice(3)) - Math.round(hours * 60)
  return minutes < 0
    ? undefined
    : `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
}
