import { decodeListing } from '../engine/codec.ts'
import { readSettings, writeSettings } from '../memory/settings.ts'
import { accept } from '../protocol/accept.ts'
import type { ToBackground } from '../protocol/messages.ts'
import { sendToContent } from '../protocol/send.ts'
import type { Handlers } from '../protocol/serve.ts'
import { judgeListing, judgeTab } from './judge-tab.ts'
import { checkAlways, isAlways } from './shops.ts'

export const handlers: Handlers<ToBackground> = {
  'tab/judge': {
    from: 'ui',
    accept: accept.tab,
    handle: ({ tab }) => judgeTab(tab),
  },
  'tab/show': {
    from: 'ui',
    accept: accept.passageInTab,
    handle: ({ tab, review, text }) =>
      sendToContent(tab, 'page/show', { review, text }).then(
        (shown) => shown === true,
        () => false,
      ),
  },
  'shop/status': {
    from: 'ui',
    accept: accept.origin,
    handle: async ({ origin }) => ({ always: await isAlways(origin) }),
  },
  'shop/always': {
    from: 'ui',
    accept: accept.always,
    handle: async ({ origin, on, tab }) => ({ always: await checkAlways(origin, on, tab) }),
  },
  'settings/get': { from: 'ui', accept: accept.nothing, handle: readSettings },
  'settings/set': { from: 'ui', accept: accept.settings, handle: writeSettings },
  'page/listing': {
    from: 'content',
    accept: accept.listing,
    handle: async ({ listing }, sender) => {
      const decoded = decodeListing(listing)
      const tab = sender.tab?.id
      if (!decoded.ok || tab === undefined) return { badge: '' }
      return { badge: (await judgeListing(tab, decoded.value)).badge }
    },
  },
}
