/**
 * Whether a response from this address may hold reviews. Every file in payloads/ exports its `answers` by that name, so
 * that the script in the page's own world carries these few lines of each and none of the readers.
 */
const modules = import.meta.glob<((url: URL) => boolean) | undefined>('./payloads/*.ts', {
  eager: true,
  import: 'answers',
})

const ANSWERS = Object.values(modules).filter((one) => one !== undefined)

export const isAnswered = (url: URL): boolean => ANSWERS.some((answers) => answers(url))
