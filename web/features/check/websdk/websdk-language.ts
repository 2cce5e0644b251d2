/**
 * Our languages are all among https://docs.sumsub.com/docs/supported-sdk-languages, mostly under the same names. Two of
 * them the frame also has as they are read elsewhere.
 */
const readElsewhere: readonly [tag: RegExp, language: string][] = [
  [/^zh-(hant|tw|hk|mo)\b/, 'zh-tw'],
  [/^pt-br\b/, 'pt-br'],
]

/** In what language the frame is for whoever reads our pages with this locale. */
export const websdkLanguage = (locale: string): string => {
  const tag = locale.toLowerCase()
  return readElsewhere.find(([pattern]) => pattern.test(tag))?.[1] ?? tag.replace(/-.*/, '')
}
