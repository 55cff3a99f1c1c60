import { reveal } from '../../report/reveal.ts'

/** Text from the page: isolated in its direction, with invisible characters made visible. */
export function Shown({ text }: { text: string }) {
  return <bdi>{reveal(text)}</bdi>
}
