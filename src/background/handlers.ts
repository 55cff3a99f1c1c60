import { noteJudged } from '../memory/at-hand.ts'
import { collect } from '../memory/collected.ts'
import { keptNow } from '../memory/kept.ts'
import { readSettings } from '../memory/settings.ts'
import { accept } from '../protocol/accept.ts'
import type { ToBackground } from '../protocol/messages.ts'
import { sendToContent } from '../protocol/send.ts'
import type { Handlers } from '../protocol/serve.ts'
import { clearBadge } from './badge.ts'
import { judgeExample } from './example.ts'
import { disagree, explainTab } from './explain-tab.ts'
import { furtherOf } from './further.ts'
import { judgeListing, judgeTab, keptOf } from './judge-tab.ts'
import { marksStatus, retellMarks } from './marks.ts'
import { moreStatus, startMore, stopMore, takeStep } from './more.ts'
import { picturesOf } from './pictures.ts'
import { fetchReading, inject } from './pull.ts'
import { changeSettings, eraseEverything } from './settings.ts'
import { checkAlways, isAlways } from './shops.ts'

export const handlers: Handlers<ToBackground> = {
  'tab/judge': {
    from: 'ui',
    accept: accept.tab,
    handle: ({ tab }) => judgeTab(tab),
  },
  'tab/kept': {
    from: 'ui',
    accept: accept.tab,
    handle: ({ tab }) => keptOf(tab),
  },
  'tab/explain': { from: 'ui', accept: accept.tab, handle: ({ tab }) => explainTab(tab) },
  'tab/disagree': {
    from: 'ui',
    accept: accept.disagreement,
    handle: ({ tab, what, on }) => disagree(tab, what, on),
  },
  'tab/pictures': {
    from: 'ui',
    accept: accept.picturesInTab,
    handle: ({ tab, urls }) => picturesOf(tab, urls),
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
  'settings/set': { from: 'ui', accept: accept.settings, handle: changeSettings },
  'memory/kept': { from: 'ui', accept: accept.nothing, handle: keptNow },
  'memory/erase': { from: 'ui', accept: accept.nothing, handle: eraseEverything },
  'listing/judge': { from: 'ui', accept: accept.listing, handle: ({ listing }) => judgeExample(listing) },
  'marks/status': { from: 'ui', accept: accept.tab, handle: ({ tab }) => marksStatus(tab) },
  'more/start': { from: 'ui', accept: accept.pacedTab, handle: ({ tab, pace }) => startMore(tab, pace) },
  'more/stop': { from: 'ui', accept: accept.tab, handle: ({ tab }) => stopMore(tab) },
  'more/status': { from: 'ui', accept: accept.tab, handle: ({ tab }) => moreStatus(tab) },
  'shots/begin': {
    from: 'ui',
    accept: accept.hiddenInTab,
    handle: async ({ tab, hidden }) => {
      // The page may hold no reader any more: reloaded, or the extension was updated.
      await inject(tab)
      return { plan: await sendToContent(tab, 'page/shots-begin', { hidden }).catch(() => null) }
    },
  },
  'shots/step': {
    from: 'ui',
    accept: accept.placeInTab,
    handle: async ({ tab, at }) => ({ view: await sendToContent(tab, 'page/shots-step', { at }).catch(() => null) }),
  },
  'shots/end': {
    from: 'ui',
    accept: accept.tab,
    handle: async ({ tab }) => {
      await sendToContent(tab, 'page/shots-end', null).catch(() => undefined)
      // They were taken away for the pictures.
      void retellMarks()
      return true
    },
  },
  'tab/part': {
    from: 'ui',
    accept: accept.hiddenInTab,
    handle: async ({ tab, hidden }) => ({ part: await sendToContent(tab, 'page/part', { hidden }).catch(() => null) }),
  },
  'page/listing': {
    from: 'content',
    accept: accept.reading,
    handle: async (reading, sender) => {
      const tab = sender.tab?.id
      const read = tab === undefined ? null : await fetchReading(tab, reading)
      if (tab === undefined || !read?.ok) return { badge: '' }
      const held = await collect(tab, read.value, await furtherOf(tab, read.value))
      return { badge: (await judgeListing(tab, held.listing, sender.tab?.url ?? null)).badge }
    },
  },
  'page/moved': {
    from: 'content',
    accept: accept.nothing,
    handle: async (_, sender) => {
      if (sender.tab?.id !== undefined) await Promise.all([clearBadge(sender.tab.id), noteJudged(sender.tab.id, null)])
      return true
    },
  },
  'page/step': {
    from: 'content',
    accept: accept.step,
    handle: (step, sender) => takeStep(sender.tab?.id ?? -1, step),
  },
}
