import { answer, path, type WebsdkLink } from '#contract/mint-websdk-link.ts'
import { call } from '../../api/call.ts'

export const mintWebsdkLink = (action: string): Promise<WebsdkLink> => call({ path, action, body: {}, answer })
