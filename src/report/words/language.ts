/** Languages Brushlight speaks (BCP 47), in the order menus show them. */
export const LANGUAGES = ['zh-CN', 'zh-TW', 'en', 'ja', 'ko', 'de', 'fr', 'es'] as const
export type Language = (typeof LANGUAGES)[number]

/** Traditional characters, by script or by the regions that write them. */
const TRADITIONAL = /^zh\b.*\b(?:hant|tw|hk|mo)\b/

/**
 * The language spoken that is nearest to a tag as browsers (`zh-Hant-HK`) or POSIX (`zh_TW.UTF-8`) write it; `null`
 * where none is near.
 */
export function nearestLanguage(tag: string): Language | null {
  const plain = tag.slice(0, 40).toLowerCase().replaceAll('_', '-')
  if (/^zh\b/.test(plain)) return TRADITIONAL.test(plain) ? 'zh-TW' : 'zh-CN'
  return LANGUAGES.find((language) => language === plain.split(/[-.@]/)[0]) ?? null
}
