import { CHINESE, DUTCH, ENGLISH, rows, type Said } from './people.ts'
import type { Case } from './positives.ts'

const page = (language: string, body: string, heading: string, direction = 'ltr'): string =>
  `<!doctype html><html lang="${language}" dir="${direction}"><head><title>Shop</title></head><body><header><nav><a href="/">1</a><a href="/c">2</a></nav></header><main><h1>Larkfield</h1><section class="block"><h2>${heading}</h2>${body}</section></main><footer>© 2025 Larkfield</footer></body></html>`
const each = (said: readonly Said[], render: (one: Said, i: number) => string): string => said.map(render).join('\n')
const two = (n: number): string => String(n).padStart(2, '0')
const split = (day: string): [number, number, number] => day.split('-').map(Number) as [number, number, number]
const dots = (day: string, by = '.'): string => {
  const [year, month, date] = split(day)
  return `${two(date)}${by}${two(month)}${by}${year}`
}
const named = (day: string, months: string, middle = ' '): string => {
  const [year, month, date] = split(day)
  return `${date}${middle}${months.split(' ')[month - 1]}${middle}${year}`
}
const EN = 'January February March'

const KOREAN = rows([
  '지훈|2025-03-24|5|만족|바느질이 꼼꼼하고 생각보다 가벼워서 매일 들고 다니고 있어요.',
  '솔비|2025-03-17|2|아쉬움|두 번째 쓰는 날 손잡이 나사가 풀려서 직접 조여야 했습니다.',
  '하람|2025-02-28|4|좋아요|색이 사진보다 조금 어둡지만 전체적으로는 마음에 듭니다.',
  '도윤|2025-01-30|1|실망|상자 안에 부품이 하나 빠져 있었고 답변도 오래 걸렸어요.',
])
const TURKISH = rows([
  'Elvan K.|2025-03-24|5|Harika|Her gün işe giderken kullanıyorum, üç aydır ilk günkü gibi duruyor.',
  'Tunç|2025-03-17|2|Zayıf|Kapağı ikinci haftada gevşedi, değişim için üç hafta bekledim.',
  'Nehir Su|2025-02-28|4|İyi|Rengi fotoğraftakinden biraz koyu ama yine de beğendim.',
  'Ozan|2025-01-30|3|Orta|Fiyatına göre fena değil, kutusu ezik geldi.',
])
const VIETNAMESE = rows([
  'Thanh Mai|2025-03-24|5|Tốt|Mình dùng mỗi ngày để đi làm, sau hai tháng vẫn như mới.',
  'Quốc|2025-03-17|2|Kém|Khóa kéo bị kẹt ngay tuần đầu tiên, đổi hàng rất lâu.',
  'Bảo An|2025-02-28|4|Ổn|Màu hơi đậm hơn trong ảnh nhưng chất vải khá dày.',
  'Lan|2025-01-30|1|Tệ|Hộp bị móp và thiếu mất một chiếc ốc, gọi không ai trả lời.',
])
const THAI = rows([
  'มะลิ|2025-03-24|5|ดีมาก|ใช้ทุกวันไปทำงานมาสองเดือนแล้วยังเหมือนใหม่',
  'ธาร|2025-03-17|2|ไม่ค่อยดี|ซิปติดตั้งแต่สัปดาห์แรก ต้องรอเปลี่ยนนานมาก',
  'ฟ้าใส|2025-02-28|4|ดี|สีเข้มกว่าในรูปเล็กน้อย แต่เนื้อผ้าหนาดี',
  'เก่ง|2025-01-30|3|พอใช้|สมราคา กล่องบุบนิดหน่อยตอนมาถึง',
])
const PORTUGUESE = rows([
  'Iara Nunes|2025-03-24|5|Muito boa|Uso todos os dias no trabalho e continua como nova depois de dois meses.',
  'Caio|2025-03-17|2|Fraca|O fecho emperrou logo na primeira semana e a troca demorou bastante.',
  'Benta M.|2025-02-28|4|Gostei|A cor é um pouco mais escura do que na foto, mas o tecido é grosso.',
  'Ruan|2025-01-30|1|Não chegou inteira|A caixa veio amassada e faltava um parafuso no saquinho.',
])
const ITALIAN = rows([
  'Ginevra|2025-03-24|5|Ottima|La uso ogni giorno per andare al lavoro e dopo due mesi è come nuova.',
  'Elio P.|2025-03-17|2|Cerniera debole|La cerniera si è bloccata la prima settimana, il cambio è stato lento.',
  'Nives|2025-02-28|4|Bella|Il colore è un poco più scuro che nella foto ma la stoffa è robusta.',
  'Tullio|2025-01-30|3|Normale|Vale quello che costa, la scatola è arrivata ammaccata.',
])
const ARABIC = rows([
  'ليان|2025-03-24|5|ممتاز|أستخدمها كل يوم في العمل وبعد شهرين ما زالت كأنها جديدة',
  'سهيل|2025-03-17|2|ضعيف|السحاب علق في الأسبوع الأول وانتظرت التبديل طويلا',
  'رهف|2025-02-28|4|جيد|اللون أغمق قليلا من الصورة لكن القماش سميك',
  'تيم|2025-01-30|1|سيئ|وصلت العلبة مكسورة وينقصها برغي ولم يرد أحد',
])

const told = ({ name, day, stars, title, text }: Said, titled = false): Case['reviews'][number] => ({
  name,
  date: day,
  stars,
  text,
  ...(titled ? { title } : {}),
})
const make = (name: string, html: string, said: readonly Said[], titled = false): Case => ({
  name,
  html,
  reviews: said.map((one) => told(one, titled)),
})
const filled = (stars: number): string => '★'.repeat(stars) + '☆'.repeat(5 - stars)
const drawn = (fill: string): string => `<svg width="16" height="16"><path d="M8 0l2 5h6z" fill="${fill}"></path></svg>`
const spelt = ['', 'one', 'two', 'three', 'four', 'five']

const byLanguage = (): Case[] => [
  make(
    'Korean, an honorific after each name',
    page(
      'ko',
      `<ul class="list">${each(KOREAN, ({ name, day, stars, text }) => `<li><span class="n">${name}님</span><span class="별점">별점 ${stars}</span><em>${day.replaceAll('-', '.')}</em><p>${text}</p></li>`)}</ul>`,
      '상품 후기',
    ),
    KOREAN,
  ),
  make(
    'Turkish, cards in a grid',
    page(
      'tr',
      `<div class="grid cols-2">${each(TURKISH, ({ name, day, stars, text }) => `<div class="card"><header><div class="puan"><span style="width:${stars * 20}%" class="star-fill"></span></div><time>${named(day, 'Ocak Şubat Mart')}</time></header><p class="metin">${text}</p><footer><span class="uye">${name}</span></footer></div>`)}</div>`,
      'Ürün yorumları',
    ),
    TURKISH,
  ),
  make(
    'Vietnamese, the first letter of each name in a ring',
    page(
      'vi',
      `<div class="dg">${each(VIETNAMESE, ({ name, day, stars, text }) => `<div class="it"><div class="l"><div class="av">${name[0]}</div><div class="nm">${name}</div></div><div class="r"><span title="${stars} sao"></span><div class="ct">${text}</div><div class="tm">${dots(day, '/')} 10:24</div></div></div>`)}</div>`,
      'Đánh giá sản phẩm',
    ),
    VIETNAMESE,
  ),
  make(
    'Thai, stars of two classes',
    page(
      'th',
      `<div class="review-list">${each(THAI, ({ name, day, stars, text }) => `<div class="review-row"><div class="user">${name}</div><div class="stars">${'<i class="s on"></i>'.repeat(stars)}${'<i class="s off"></i>'.repeat(5 - stars)}</div><div class="txt">${text}</div><div class="dt">${day}</div></div>`)}</div>`,
      'รีวิวจากลูกค้า',
    ),
    THAI,
  ),
  make(
    'Portuguese, each folded away',
    page(
      'pt-BR',
      `<div>${each(PORTUGUESE, ({ name, day, stars, title, text }) => `<details><summary><span aria-label="${stars} de 5 estrelas"></span> <strong>${title}</strong></summary><p class="texto">${text}</p><small><span class="autor">${name}</span> · <span>${named(day, 'janeiro fevereiro março', ' de ')}</span></small></details>`)}</div>`,
      'Avaliações dos clientes',
    ),
    PORTUGUESE,
    true,
  ),
  make(
    'Italian, lists in a list',
    page(
      'it',
      `<ul>${each(ITALIAN, ({ name, day, stars, title, text }) => `<li><ul><li><b>${title}</b></li><li>${stars}/5</li><li class="nome">${name}</li><li>${named(day, 'gennaio febbraio marzo')}</li><li class="testo">${text}</li></ul></li>`)}</ul>`,
      'Recensioni',
    ),
    ITALIAN,
    true,
  ),
  make(
    'Arabic, from right to left',
    page(
      'ar',
      `<div class="t">${each(ARABIC, ({ name, day, stars, text }) => `<article><div class="q"><span>${name}</span><span class="rating" data-rating="${stars}"></span></div><p>${text}</p><time datetime="${day}">${dots(day, '/')}</time></article>`)}</div>`,
      'تقييمات العملاء',
      'rtl',
    ),
    ARABIC,
  ),
  make(
    'Dutch, thumbs',
    page(
      'nl',
      `<div class="ervaringen">${each(DUTCH, ({ name, day, stars, text }) => `<div class="ervaring"><span class="naam">${name}</span><i class="fa fa-thumbs-${stars > 2 ? 'up' : 'down'}"></i><span>${dots(day, '-')}</span><p>${text}</p></div>`)}</div>`,
      'Ervaringen',
    ),
    DUTCH.map((one) => ({ ...one, stars: one.stars > 2 ? 5 : 1 })),
  ),
  make(
    'Chinese, five grades in the class, words beside them',
    page(
      'zh-CN',
      `<div id="comments">${each(CHINESE, ({ name, day, stars, text }, i) => `<div class="comment-item"><a href="/people/${i}/">${name}</a><span class="allstar${stars}0 rating" title="${['很差', '较差', '还行', '推荐', '力荐'][stars - 1]}"></span><span class="comment-time">${day} 12:33:21</span><p class="short">${text}</p><span class="votes">${i * 3}</span> 有用</div>`)}</div>`,
      '短评',
    ),
    CHINESE,
  ),
]

/** Words and classes that speak of ranks elsewhere, and of grades here. */
const besideRanks = (): Case[] =>
  ['star-level lv', 'rank-stars str'].map((grade) =>
    make(
      `Chinese, grades in "${grade}"`,
      page(
        'zh-CN',
        `<ul class="dp">${each(CHINESE, ({ name, day, stars, text }, i) => `<li><a class="nick">${name}</a><span class="user-level" title="lv ${i}">★★★</span><span class="${grade}${stars}" title="${stars}星"></span><p>${text}</p><span>${day}</span></li>`)}</ul>`,
        '网友点评',
      ),
      CHINESE,
    ),
  )

const byLayout = (): Case[] => [
  make(
    'classes that carry state and grade',
    page(
      'en',
      `<div class="rv">${each(ENGLISH, ({ name, day, stars, text }, i) => `<div class="${i % 2 ? 'odd' : 'even'} item-${spelt[stars]} ${stars > 2 ? 'positive' : 'negative'}"><div class="in is-${spelt[stars]} ${stars > 2 ? 'is-good' : 'is-bad'}"><span class="who">${name}</span><span class="mark rating-${spelt[stars]}"></span><span>${named(day, EN)}</span><p>${text}</p></div></div>`)}</div>`,
      'Reviews',
    ),
    ENGLISH,
  ),
  make(
    'advertisements between every two',
    page(
      'en',
      `<div class="reviews">${each(ENGLISH, ({ name, day, stars, text }, i) => `${i % 2 ? '<div class="ad"><a href="https://ads.example/"><img src="/ad.jpg" alt=""></a><p>Sleep better with Marlow pillows, now with free delivery on every order.</p></div>' : ''}<div class="r"><b class="name">${name}</b><span>${filled(stars)}</span><i>${named(day, EN)}</i><p>${text}</p></div>`)}</div>`,
      'Customer reviews',
    ),
    ENGLISH,
  ),
  make(
    'two columns with half of them each',
    page(
      'en',
      `<div class="cols">${[ENGLISH.slice(0, 3), ENGLISH.slice(3)].map((half) => `<ul class="col">${each(half, ({ name, day, stars, text }) => `<li><span class="user-name">${name}</span><span aria-label="${stars} stars"></span><span>${named(day, EN)}</span><p>${text}</p></li>`)}</ul>`).join('')}</div>`,
      'Customer reviews',
    ),
    ENGLISH,
  ),
  make(
    'rows of a table, the name first',
    page(
      'en',
      `<table>${each(ENGLISH, ({ name, day, stars, title, text }) => `<tr><td><a href="/profile/${name.length}">${name}</a></td></tr><tr><td><img src="/s/stars-${stars}.gif" alt=""> <b>${title}</b></td></tr><tr><td>${text}</td></tr><tr><td>Posted ${named(day, EN)}</td></tr><tr><td><hr></td></tr>`)}</table>`,
      'Reader reviews',
    ),
    ENGLISH,
    true,
  ),
  make(
    'faces beside names, pictures below texts',
    page(
      'en',
      `<div class="reviews">${each(ENGLISH, ({ name, day, stars, text }, i) => `<div class="r"><div class="p"><img src="${i % 2 ? `/m/${i}.jpg` : '/m/none.png'}" width="50" height="50" alt=""><b>${name}</b></div><span>${filled(stars)}</span><i>${named(day, EN)}</i><p>${text}</p>${i === 1 ? '<img src="/up/a.jpg" width="80" alt=""><img src="/up/b.jpg" width="80" alt="">' : ''}</div>`)}</div>`,
      'Customer reviews',
    ),
    ENGLISH,
  ),
  make(
    'a heading and three parts for each, flat',
    page(
      'en',
      `<div class="flat">${each(ENGLISH, ({ name, day, stars, title, text }) => `<h4>${title}</h4><div class="m"><span class="by">${name}</span> <span class="on">${named(day, EN)}</span> <span class="st">${stars}/5</span></div><p>${text}</p>`)}</div>`,
      'Customer reviews',
    ),
    ENGLISH,
    true,
  ),
  make(
    'drawings without a name, and nothing that says reviews',
    page(
      'en',
      `<div class="css-1x">${each(ENGLISH, ({ name, day, stars, text }) => `<div class="css-8a"><div class="css-av">${name[0]}</div><span class="css-n0">${name}</span><div class="css-st">${drawn('#ffb400').repeat(stars)}${drawn('#e0e0e0').repeat(5 - stars)}</div><div class="css-dt">${named(day, EN)}</div><p>${text}</p></div>`)}</div>`,
      'Larkfield and you',
    ),
    ENGLISH,
  ),
  make(
    'numbers apart from their top, and nothing that says reviews',
    page(
      'en',
      `<div class="x">${each(ENGLISH, ({ name, day, stars, text }) => `<div class="y"><p><b>${name}</b> <span>${named(day, EN)}</span></p><div><span>${stars}</span>/<span>5</span></div><p>${text}</p></div>`)}</div>`,
      'Larkfield and you',
    ),
    ENGLISH,
  ),
  ...['data-rating', 'value'].map((field) =>
    make(
      `elements of the page's own, grades in ${field}`,
      page(
        'en',
        `<div>${each(ENGLISH, ({ name, day, stars, text }) => `<shop-review><star-rating ${field}="${stars}"></star-rating><user-name>${name}</user-name><review-date>${day}</review-date><review-text>${text}</review-text></shop-review>`)}</div>`,
        'Reviews',
      ),
      ENGLISH,
    ),
  ),
  make(
    'the grade on the record itself, aspects and counts beside it',
    page(
      'en',
      `<div class="reviews">${each(ENGLISH, ({ name, day, stars, text }, i) => `<div class="entry" data-rating="${stars}"><b>${name}</b><span>Contributions: ${i}</span><span>Quality: ${(i % 5) + 1}/5</span><span>${day}</span><p>${text}</p></div>`)}</div>`,
      'Reviews',
    ),
    ENGLISH,
  ),
  make(
    'quotes in figures',
    page(
      'en',
      `<div>${each(ENGLISH, ({ name, day, stars, text }) => `<figure><div role="img" aria-label="Rated ${stars} out of 5"></div><blockquote>${text}</blockquote><figcaption><cite>${name}</cite>, <time datetime="${day}">${named(day, EN)}</time></figcaption></figure>`)}</div>`,
      'What customers say',
    ),
    ENGLISH,
  ),
]

/** Pages of other countries and other layouts; what `Case` says of them holds. */
export const WORLD: readonly Case[] = [...byLanguage(), ...besideRanks(), ...byLayout()]
