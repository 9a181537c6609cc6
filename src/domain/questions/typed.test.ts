import { expect, test } from 'vitest'
import { whereOpen } from '../timeline/where.ts'
import { schemaFields } from '#tests/support/typedFields.ts'
import { typedFields } from './typed.ts'

test('every field of the schema that is read as a number, a day, a time or a span is in the list, and no other', () => {
  expect(Object.keys(typedFields).toSorted()).toEqual(schemaFields.toSorted())
})

test('each is asked on a page', () => {
  const homeless = Object.keys(typedFields).filter((name) => {
    const [of = '', field = ''] = name.split('.')
    return whereOpen(name) === undefined && whereOpen(`${of}.one.${field}`) === undefined
  })
  expect(homeless).toEqual([])
})
