import browser from 'webextension-polyfill'
import { forgetTab } from '../memory/verdicts.ts'
import { serve } from '../protocol/serve.ts'
import { handlers } from './handlers.ts'
import { registerShops, startShops } from './shops.ts'

// Listeners attach on the first turn and keep nothing: the worker may be ended after any line and started by the next event.
serve(handlers)
browser.tabs.onRemoved.addListener((tab) => void forgetTab(tab))
browser.runtime.onInstalled.addListener(() => void registerShops())
browser.runtime.onStartup.addListener(() => void registerShops())
browser.permissions.onAdded.addListener(({ origins }) => void startShops(origins ?? []))
browser.permissions.onRemoved.addListener(() => void registerShops())
