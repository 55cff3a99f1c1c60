/** What an invented reviewer wrote, as every page below shows it in its own way. */
export interface Said {
  name: string
  day: string
  stars: number
  title: string
  text: string
}

export const rows = (lines: readonly string[]): Said[] =>
  lines.map((line) => {
    const [name = '', day = '', stars = '', title = '', text = ''] = line.split('|')
    return { name, day, stars: Number(stars), title, text }
  })

export const ENGLISH = rows([
  'Odile Marsh|2025-03-24|5|Warm to the toes|We slept under it at minus four and nobody woke up cold, not even the dog.',
  'Bram T.|2025-03-17|2|Zip gave out|The zip came off its rail on the second night and the replacement took three weeks.',
  'Ines Kellow|2025-02-28|4|Nearly there|Light enough to carry all day; I only wish the hood were a little deeper.',
  'rowan_h|2025-02-11|5|Second one|Bought a second for my sister after mine survived four winters of use.',
  'Piotr Wend|2025-01-30|1|Not as shown|The colour is nothing like the picture and the stuff sack was missing from the box.',
  'Maude|2025-01-09|3|It is fine|It does what it should, no more than that, and it packs down small.',
])

export const CHINESE = rows([
  '青**7|2025-03-24|5|满意|编得很密，提手也稳，周末去河边野餐刚好用得上。',
  '林**木|2025-03-17|2|一般|边上有不少毛刺，自己打磨了半天才敢给孩子拿。',
  'm**2|2025-02-28|4|不错|大小合适，颜色比图片深一点，总的来说还可以接受。',
  '匿名用户|2025-02-11|5|回购|第二次买了，送给朋友的，朋友收到以后特别喜欢。',
  '兰**3|2025-01-30|1|失望|收到的时候已经断了两根，联系了半天也没有人处理。',
])

export const JAPANESE = rows([
  '木もれ日|2025-03-24|5|香りがよい|思ったより軽くて、朝のしたくがとても楽になりました。',
  'はるき|2025-03-17|2|少し残念|届いたときに角が欠けていて、交換まで二週間かかりました。',
  'しろくま22|2025-02-28|4|使いやすい|毎日使っていますが、ふたの開け閉めがもう少し軽いと嬉しいです。',
  '匿名|2025-02-11|3|ふつう|値段なりだと思います。特に良くも悪くもありません。',
])

export const GERMAN = rows([
  'Wiebke Sand|2025-03-24|5|Hält dicht|Drei Tage Dauerregen an der Küste und innen blieb wirklich alles trocken.',
  'Jost H.|2025-03-17|2|Naht offen|Nach zwei Wochen ging die Naht am Ärmel auf, der Umtausch war mühsam.',
  'Ulla|2025-02-28|4|Fast perfekt|Sitzt gut und wärmt, nur die Taschen könnten etwas größer ausfallen.',
  'Tammo Krey|2025-01-30|1|Falsche Farbe|Bestellt war Blau, gekommen ist Grau, und keiner fühlt sich zuständig.',
])

export const RUSSIAN = rows([
  'Марфа Л.|2025-03-24|5|Тёплый|Носила всю зиму, не продувает и после стирки форму не потерял совсем.',
  'Глеб|2025-03-17|2|Слабая молния|Молния разошлась через неделю, пришлось нести в ремонт за свой счёт.',
  'Ольга Речная|2025-02-28|4|Хорошо|Размер подошёл, цвет как на картинке, но рукава немного коротковаты.',
  'Антип|2025-01-30|1|Не советую|Пришёл с пятном на спине, магазин предлагает только скидку на следующий заказ.',
])

export const SPANISH = rows([
  'Lucía Mar|2025-03-24|5|Muy cómoda|La uso todos los días para ir al trabajo y sigue como recién comprada.',
  'Tomás B.|2025-03-17|2|Se rompió|El asa se soltó a la segunda semana y nadie contesta a los correos.',
  'Nerea|2025-02-28|4|Buena compra|Cumple bien, aunque el color es algo más oscuro que en la foto de la tienda.',
  'Abel Roca|2025-01-30|1|Mal embalada|Llegó con una esquina golpeada y faltaban dos tornillos en la bolsa.',
])

export const DUTCH = rows([
  'Sjoerd|2025-03-24|5|Top avond|Gastvrij ontvangen, lekker gegeten en de bediening dacht met ons mee.',
  'Femke de Wit|2025-03-17|2|Lang wachten|We zaten ruim een uur voor het voorgerecht kwam, en toen was het lauw.',
  'klant|2025-02-28|4|Fijne plek|Mooi uitzicht over het water, de kaart is klein maar verzorgd.',
  'Jelle|2025-01-30|3|Prima|Niets bijzonders, niets mis mee, voor een doordeweekse avond goed genoeg.',
])
