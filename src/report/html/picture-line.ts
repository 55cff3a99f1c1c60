import type { ScreenshotFile } from '../attachments.ts'
import type { PageWords } from '../words/catalogue.ts'

/** What a picture shows and when it was taken, as far as that is known; a name that its file has too is not repeated. */
export const pictureLine = ({ file, name, takenUtc }: ScreenshotFile, words: Pick<PageWords, 'time'>): string =>
  [file.includes(name) ? null : name, takenUtc === null ? null : words.time(takenUtc)]
    .filter((part) => part !== null)
    .join(' · ')
