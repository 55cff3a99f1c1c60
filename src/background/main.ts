import browser from 'webextension-polyfill'
import { noteJudged } from '../memory/at-hand.ts'
import { forgetCollected } from '../memory/collected.ts'
import { forgetJob } from '../memory/jobs.ts'
import { forgetTab } from '../memory/verdicts.ts'
import { serve } from '../protocol/serve.ts'
import { handlers } from './handlers.ts'
import { followJobs } from './more.ts'
import { registerShops, startShops } from './shops.ts'

/** The first page; until the shopper agrees there, nothing is read. */
const WELCOME = 'src/ui/welcome/index.html'

// Listeners attach on the first turn and keep nothing: the worker may be ended after any line and started by the next event.
serve(handlers)
followJobs()
browser.tabs.onRemoved.addListener((tab) => {
  for (const forget of [forgetTab, forgetCollected, forgetJob]) void forget(tab)
  void noteJudged(tab, null)
})
browser.runtime.onInstalled.addListener(({ reason }) => {
  if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL(WELCOME) })
  void registerShops()
})
browser.runtime.onStartup.addListener(() => void registerShops())
browser.permissions.onAdded.addListener(({ origins }) => void startShops(origins ?? []))
browser.permissions.onRemoved.addListener(() => void registerShops())
