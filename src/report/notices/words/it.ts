import type { NoticeWords } from '../notice-words.ts'

const n = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`

export const it: NoticeWords = {
  lead: 'Segnalo osservazioni, non conclusioni. È uno spunto, non un’accusa.',
  seen: ({ trader, platform, item, id, url, at }) =>
    `Riguardano le recensioni di ${item === null ? 'un articolo' : `«${item}»`}${id === null ? '' : ` (articolo ${id})`}${trader === null ? '' : `, venduto da ${trader}`}, su ${platform}: ${url}. Pagina vista il ${at}.`,
  sample: ({ kept, stated, named }) =>
    `Ho conservato ${n(kept, 'recensione', 'recensioni')}${stated === null ? '' : ` delle ${stated} indicate`}; ${named} ${named === 1 ? 'presenta' : 'presentano'} quanto segue.`,
  reasons: {
    text: (count) => `${n(count, 'recensione condivide', 'recensioni condividono')} lunghi passaggi con altre`,
    time: (count) =>
      `${n(count, 'recensione è apparsa', 'recensioni sono apparse')} in poco tempo e si distinguono da quelle prima e dopo`,
    rating: (count) => `${n(count, 'recensione rientra', 'recensioni rientrano')} in un cambio improvviso delle stelle`,
    photo: (count) => `${n(count, 'recensione usa', 'recensioni usano')} una foto pubblicata anche da altri profili`,
    incentive: (count) => `${n(count, 'recensione cita', 'recensioni citano')} una ricompensa per una recensione`,
    network: (count) =>
      `${n(count, 'recensione viene', 'recensioni vengono')} da profili che hanno valutato gli stessi articoli negli stessi giorni`,
    identity: (count) =>
      `${n(count, 'recensione è', 'recensioni sono')} senza indicazione di acquisto o di profili quasi senza altre recensioni`,
    topic: (count) => `${n(count, 'recensione sembra', 'recensioni sembrano')} riguardare un altro prodotto`,
    sales: (count) =>
      `${n(count, 'recensione è cambiata o scomparsa', 'recensioni sono cambiate o scomparse')} tra due visite`,
  },
  joinReasons: (reasons) => `Conteggio: ${reasons.join('; ')}.`,
  nothing: 'Non è stato contato alcun andamento insolito; questo è un resoconto neutro della pagina.',
  offer:
    'È allegato un biglietto o un messaggio che l’accompagnava; si veda se offre qualcosa in cambio di recensioni.',
  ordinary:
    'Sono possibili spiegazioni ordinarie: un lancio, una promozione, frasi suggerite dal negozio, acquirenti che si copiano.',
  request: 'Chiedo di verificare i dati di ordine, consegna e pagamento, che non posso vedere.',
  basis: (cited) => `Possibile base: ${cited.join('; ')}.`,
  attached: (hash) =>
    `Allegati: rapporto, tabella delle recensioni, somme di controllo${hash === null ? '' : ` (SHA-256 inizia con ${hash})`}.`,
  goodFaith: 'Ritengo in buona fede che queste informazioni siano esatte e complete.',
}
