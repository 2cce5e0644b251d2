/** Sumsub writes UTC without `T` and `Z`, in three lengths. */
const withoutMarks = (ms: number) => new Date(ms).toISOString().replace('T', ' ').replace('Z', '')

export const plainTime = (ms: number) => withoutMarks(ms).slice(0, 19)
export const offsetTime = (ms: number) => `${plainTime(ms)}+0000`
export const millisTime = (ms: number) => withoutMarks(ms)
