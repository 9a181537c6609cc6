import { act } from '@testing-library/react'

/** Until the plan rests: what follows from what was typed is drawn a moment after the last key. */
export const atRest = (): Promise<void> => act(() => new Promise<void>((resolve) => void setTimeout(resolve, 300)))
