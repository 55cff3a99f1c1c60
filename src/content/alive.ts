import browser from 'webextension-polyfill'

/** False once the extension was updated or removed under this page. */
export const isAlive = (): boolean => browser.runtime?.id !== undefined
