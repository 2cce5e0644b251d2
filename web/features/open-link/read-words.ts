import type { OpenWords } from '../../text/open-words.ts'

/** The words stand in the document itself, so that no request is needed to say what is wrong with a link. */
export const readWords = (page: Document): OpenWords => JSON.parse(page.querySelector('#words')?.textContent ?? '')
