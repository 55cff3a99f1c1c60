import { OWN, type Own } from './own.ts'

// Runs after content.js on shops that are always checked.
;(globalThis as typeof globalThis & { [OWN]?: Own })[OWN]?.watch()
