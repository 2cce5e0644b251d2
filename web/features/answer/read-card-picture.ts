import { path } from '#contract/read-card-picture.ts'
import { callForBlob } from '../../api/call.ts'

export const readCardPicture = (signal: AbortSignal): Promise<Blob> => callForBlob({ path, signal })
