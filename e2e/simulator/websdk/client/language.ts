/** The codes that Sumsub lists for its SDKs. */
const languages = new Set(
  (
    'ar hy az bn bg my ca km zh zh-tw hr cs da nl en et fl fi fr ka de el ha he hi hu id it ja kk ko lo lv lt ms no fa ' +
    'pl pt pt-br ro ru sr sk es sw sv tr th uk ur uz vi zu'
  ).split(' '),
)
const rightToLeft = new Set(['ar', 'fa', 'he', 'ur'])

/** The listed code that fits best: `de-AT` is `de`, and what nobody knows is `en`. */
export function knownLanguage(wanted: string): string {
  const code = wanted.toLowerCase().replace('_', '-')
  const base = code.split('-')[0] ?? code
  return [code, base].find((candidate) => languages.has(candidate)) ?? 'en'
}

export const directionOf = (language: string): 'ltr' | 'rtl' => (rightToLeft.has(language) ? 'rtl' : 'ltr')
