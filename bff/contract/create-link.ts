import * as v from 'valibot'
import { link } from './create-action.ts'

export const path = '/v1/actions/:id/links'
export const request = v.strictObject({ deliver: v.optional(v.picklist(['email', 'link']), 'link') })
export const answer = link
