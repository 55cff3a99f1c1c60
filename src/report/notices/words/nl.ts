import type { NoticeWords } from '../notice-words.ts'

const n = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`

export const nl: NoticeWords = {
  lead: 'Ik meld waarnemingen, geen conclusies. Dit is een tip, geen beschuldiging.',
  seen: ({ trader, platform, item, id, url, at }) =>
    `Het gaat om de beoordelingen van ${item === null ? 'een artikel' : `“${item}”`}${id === null ? '' : ` (artikel ${id})`}${trader === null ? '' : `, verkocht door ${trader}`}, op ${platform}: ${url}. Gezien op ${at}.`,
  sample: ({ kept, stated, named }) =>
    `Ik heb ${n(kept, 'beoordeling', 'beoordelingen')}${stated === null ? '' : ` van de vermelde ${stated}`} bewaard; ${named} daarvan ${named === 1 ? 'vertoont' : 'vertonen'} het volgende.`,
  reasons: {
    text: (count) => `${n(count, 'beoordeling deelt', 'beoordelingen delen')} lange passages met andere`,
    time: (count) =>
      `${n(count, 'beoordeling verscheen', 'beoordelingen verschenen')} in korte tijd en wijken af van die ervoor en erna`,
    rating: (count) =>
      `${n(count, 'beoordeling hoort', 'beoordelingen horen')} bij een plotselinge verandering in sterren`,
    photo: (count) =>
      `${n(count, 'beoordeling toont', 'beoordelingen tonen')} een foto die ook andere accounts plaatsten`,
    incentive: (count) => `${n(count, 'beoordeling noemt', 'beoordelingen noemen')} een beloning voor een beoordeling`,
    network: (count) =>
      `${n(count, 'beoordeling komt', 'beoordelingen komen')} van accounts die dezelfde artikelen op dezelfde dagen beoordeelden`,
    identity: (count) =>
      `${n(count, 'beoordeling heeft', 'beoordelingen hebben')} geen aankoopvermelding of een account met nauwelijks andere beoordelingen`,
    topic: (count) => `${n(count, 'beoordeling lijkt', 'beoordelingen lijken')} over een ander product te gaan`,
    sales: (count) =>
      `${n(count, 'beoordeling veranderde of verdween', 'beoordelingen veranderden of verdwenen')} tussen twee bezoeken`,
  },
  joinReasons: (reasons) => `Geteld: ${reasons.join('; ')}.`,
  nothing: 'Er is geen ongewoon patroon geteld; dit is een neutrale vastlegging van de pagina.',
  offer:
    'Een kaart of bericht dat erbij hoorde is bijgevoegd; kijk a.u.b. of daarin iets voor beoordelingen wordt geboden.',
  ordinary:
    'Gewone verklaringen zijn mogelijk, zoals een lancering, een uitverkoop, voorgestelde zinnen van de winkel of kopers die elkaar overschrijven.',
  request: 'Wilt u de bestel-, bezorg- en betaalgegevens controleren, die ik niet kan zien?',
  basis: (cited) => `Mogelijke grondslag: ${cited.join('; ')}.`,
  attached: (hash) =>
    `Bijlagen: rapport, tabel met beoordelingen, controlegetallen${hash === null ? '' : ` (SHA-256 begint met ${hash})`}.`,
  goodFaith: 'Ik ga er te goeder trouw van uit dat deze informatie juist en volledig is.',
}
