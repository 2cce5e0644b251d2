import * as v from 'valibot'

const colour = v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/i))

/** How a host's name on our pages looks like the host. Checked for contrast when the configuration is read. */
export const look = v.object({
  /** Of buttons, links and marks, on a light and on a dark page. */
  accent: v.nullable(colour),
  accentDark: v.nullable(colour),
  /** Path of a picture on our own origin. */
  logo: v.nullable(v.string()),
})
export type Look = v.InferOutput<typeof look>
