import { describe, expect, test } from 'vitest'
import { parseDate } from '../../src/sites/dates.ts'

const READ_AT = '2026-11-23T12:00:00Z'

describe('absolute dates', () => {
  test.each([
    ['Reviewed in the United States on March 28, 2013', '2013-03-28'],
    ['Reviewed in the United States 🇺🇸 on May 7, 2013', '2013-05-07'],
    ['April 8, 2019', '2019-04-08'],
    ['Reviewed in Italy on 16 July 2022', '2022-07-16'],
    ['Reviewed in India on 8 April 2023', '2023-04-08'],
    ['Revisado en España el 25 de agosto de 2017', '2017-08-25'],
    ['Calificado en México el 1 de septiembre de 2021', '2021-09-01'],
    ['Rezension aus Deutschland vom 25. August 2017', '2017-08-25'],
    ['Bewertet in Deutschland am 3. März 2024', '2024-03-03'],
    ['Avis laissé en France le 25 août 2017', '2017-08-25'],
    ['Commenté en France le 1er février 2022', '2022-02-01'],
    ['Évalué au Canada le 31 décembre 2020', '2020-12-31'],
    ['Recensito in Italia il 25 agosto 2017', '2017-08-25'],
    ['Recensito in Italia il 9 gennaio 2023', '2023-01-09'],
    ['2023年5月7日に日本でレビュー済み', '2023-05-07'],
    ['2019年4月8日 在美国审核', '2019-04-08'],
    ['Avaliado no Brasil em 5 de março de 2023', '2023-03-05'],
    ['Beoordeeld in Nederland op 5 mei 2023', '2023-05-05'],
    ['Recenserad i Sverige den 14 oktober 2023', '2023-10-14'],
    ['Opinia z Polski z dnia 12 października 2023', '2023-10-12'],
    ['5 Mayıs 2023 tarihinde Türkiye’de değerlendirildi', '2023-05-05'],
    ['20 AĞUSTOS 2023', '2023-08-20'],
    ['2 мая 2024, 12:10', '2024-05-02'],
    ['14 декабря 2023', '2023-12-14'],
    ['5 Agustus 2023', '2023-08-05'],
    ['7 Des 2022', '2022-12-07'],
    ['تمت المراجعة في السعودية في ٥ مايو ٢٠٢٣', '2023-05-05'],
    ['تمت المراجعة في مصر في 9 أبريل 2024', '2024-04-09'],
    ['2024년 3월 4일', '2024-03-04'],
    ['2019-08-21', '2019-08-21'],
    ['2026年3月4日', '2026-03-04'],
    ['2024年3月4日已购：颜色 2023-10 款', '2024-03-04'],
    ['2024/3/4', '2024-03-04'],
    ['２０２４年３月４日', '2024-03-04'],
    ['Aug 24, 2016', '2016-08-24'],
    ['Sept. 3rd, 2021', '2021-09-03'],
    ['24-Aug-2016', '2016-08-24'],
    ['08/10/2016', '2016-08-10'],
    ['10/9/2016', '2016-10-09'],
    ['25/12/2016', '2016-12-25'],
    ['08.02.2013', '2013-02-08'],
    ['04-01-15 16:33', '2015-01-04'],
    ['Scored 10 Reviewed: 9 November 2025', '2025-11-09'],
    ['29 February 2024', '2024-02-29'],
  ])('%s', (text, date) => {
    expect(parseDate(text)).toBe(date)
  })

  test('slashes are day first when the caller knows the shop', () => {
    expect(parseDate('08/10/2016', { dayFirst: true })).toBe('2016-10-08')
    expect(parseDate('08/25/2016', { dayFirst: true })).toBe('2016-08-25')
    expect(parseDate('04-01-2015', { dayFirst: false })).toBe('2015-04-01')
  })

  test.each([
    ['30 February 2024'],
    ['2023-02-29'],
    ['2024-13-01'],
    ['13/13/2024'],
    ['2024-00-10'],
    ['March 2019'],
    ['20 November'],
    ['3月4日'],
    ['0001-01-01'],
    ['4711'],
    [''],
    ['Reviewed in the United States'],
    ['1 140 ratings'],
  ])('no date in %j', (text) => {
    expect(parseDate(text, { readAt: READ_AT })).toBeNull()
  })
})

describe('times', () => {
  test.each([
    ['2025-02-07T15:00:06Z', '2025-02-07T15:00:06Z'],
    ['2025-02-07T15:00:06.123+08:00', '2025-02-07T15:00:06+08:00'],
    ['2013-05-28T11:51:24-0700', '2013-05-28T11:51:24-07:00'],
    ['2024-05-01 10:20:30 UTC', '2024-05-01T10:20:30Z'],
    ['Fri, 07 Feb 2025 15:00:06 GMT', '2025-02-07T15:00:06Z'],
    ['Fri Feb 07 2025 15:00:06 GMT+0800 (China Standard Time)', '2025-02-07T15:00:06+08:00'],
    ['Aug 24, 2016 at 3:05 PM UTC', '2016-08-24T15:05Z'],
    ['Aug 24, 2016 12:05 AM GMT', '2016-08-24T00:05Z'],
    ['12:05 on 2016-08-24', '2016-08-24'],
    ['2025-02-07 25:00:06Z', '2025-02-07'],
    ['Aug 24, 2016 at 13:05 PM UTC', '2016-08-24'],
  ])('%s', (text, date) => {
    expect(parseDate(text)).toBe(date)
  })

  test('a time without a zone is kept only when the caller knows the zone', () => {
    expect(parseDate('2025-02-07 15:00:06')).toBe('2025-02-07')
    expect(parseDate('2025-02-07 15:00:06', { zone: '+08:00' })).toBe('2025-02-07T15:00:06+08:00')
    expect(parseDate('2025年2月7日 9:05', { zone: '+08:00' })).toBe('2025-02-07T09:05+08:00')
    expect(parseDate('2025-02-07', { zone: '+08:00' })).toBe('2025-02-07')
  })
})

describe('relative dates', () => {
  test.each([
    ['今天', '2026-11-23'],
    ['刚刚', '2026-11-23'],
    ['昨天', '2026-11-22'],
    ['昨天 15:03', '2026-11-22'],
    ['前天', '2026-11-21'],
    ['大前天', '2026-11-20'],
    ['3天前', '2026-11-20'],
    ['3 天前', '2026-11-20'],
    ['2小时前', '2026-11-23'],
    ['5日前', '2026-11-18'],
    ['一昨日', '2026-11-21'],
    ['yesterday', '2026-11-22'],
    ['Posted 3 days ago', '2026-11-20'],
    ['a day ago', '2026-11-22'],
    ['2 hours ago', '2026-11-23'],
    ['hace 3 días', '2026-11-20'],
    ['há 2 dias', '2026-11-21'],
    ['il y a 10 jours', '2026-11-13'],
    ['vor 3 Tagen', '2026-11-20'],
    ['gestern', '2026-11-22'],
    ['3 giorni fa', '2026-11-20'],
    ['2 dagen geleden', '2026-11-21'],
    ['för 2 dagar sedan', '2026-11-21'],
    ['2 dni temu', '2026-11-21'],
    ['3 gün önce', '2026-11-20'],
    ['أمس', '2026-11-22'],
    ['3일 전', '2026-11-20'],
  ])('%s', (text, date) => {
    expect(parseDate(text, { readAt: READ_AT })).toBe(date)
  })

  test.each([
    ['2 months ago'],
    ['2 weeks ago'],
    ['a year ago'],
    ['2个月前'],
    ['1年前'],
    ['vor 2 Monaten'],
    ['12 hours ago'],
    ['12小时前'],
    ['I ordered it for my brother and yesterday it came at last'],
  ])('%s is not exact to the day', (text) => {
    expect(parseDate(text, { readAt: READ_AT })).toBeNull()
  })

  test('needs the moment of reading, and uses the shop’s calendar', () => {
    expect(parseDate('昨天')).toBeNull()
    expect(parseDate('昨天', { readAt: 'nonsense' })).toBeNull()
    expect(parseDate('昨天', { readAt: '2026-11-23T17:00:00Z', zone: '+08:00' })).toBe('2026-11-23')
    expect(parseDate('昨天', { readAt: '2026-11-23T17:00:00Z' })).toBe('2026-11-22')
  })
})

test('hostile text costs little', () => {
  const start = performance.now()
  for (const unit of ['1', '1-', '1 ', '年', '2024年', 'a 1 ', '\u0301', ' ', 't:', '٣', '1/1/']) {
    expect(parseDate(unit.repeat(500_000), { readAt: READ_AT })).toSatisfy(
      (date) => date === null || date.length === 10,
    )
  }
  expect(performance.now() - start).toBeLessThan(500)
})
