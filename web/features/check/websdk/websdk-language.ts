/** https://docs.sumsub.com/docs/supported-sdk-languages */
const spoken = new Set(
  'ar hy az bn bg my ca km zh zh-tw hr cs da nl en et fl fi fr ka de el ha he hi hu id it ja kk ko lo lv lt ms no fa pl pt pt-br ro ru sr sk es sw sv tr th uk ur uz vi zu'.split(
    ' ',
  ),
)

/** Where a browser's tag and the vendor's differ in more than the region. */
const otherNames: Record<string, string> = {
  'zh-hant': 'zh-tw',
  'zh-hk': 'zh-tw',
  'zh-mo': 'zh-tw',
  nb: 'no',
  nn: 'no',
  fil: 'fl',
  tl: 'fl',
  iw: 'he',
  in: 'id',
}

/** From `pt-BR-x` down to `pt`: the longest form of the tag that the frame speaks, else English. */
export const websdkLanguage = (locale: string): string => {
  const parts = locale.toLowerCase().split('-')
  for (let length = parts.length; length > 0; length--) {
    const tag = parts.slice(0, length).join('-')
    const named = otherNames[tag] ?? tag
    if (spoken.has(named)) return named
  }
  return 'en'
}
