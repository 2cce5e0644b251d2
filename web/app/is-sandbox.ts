/** The backend marks its documents, those of people without a session included: see `bff/http/pages.ts`. */
export const isSandbox = (): boolean => document.documentElement.dataset.sandbox !== undefined
