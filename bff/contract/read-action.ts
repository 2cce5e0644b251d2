import { actionView } from './action-view.ts'

export const path = '/api/action'
export const answer = actionView
