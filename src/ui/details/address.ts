/** An address that may be followed; `#` for any but http and https: those run, or lead into the browser. */
export const webAddress = (url: string): string => (/^https?:\/\//i.test(url) ? url : '#')
