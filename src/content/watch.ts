import { own } from './own.ts'

// Runs after content.js on shops that are always checked.
own()?.watch()
