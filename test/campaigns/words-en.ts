import type { Kit } from './grammar.ts'

/** Invented sentences. `{x}` is a word of list x, `{p}` a part of the product, `{item}` the product. */
export const EN: Kit = {
  lists: {
    good: 'solid|well made|comfortable|sturdier than it looks|quiet|light|smooth|neat|reliable|handy|pleasant to hold|sharp|snug|tidy|bright enough|easy to clean|nicely finished|roomy|warm|quick'.split(
      '|',
    ),
    bad: 'flimsy|loose|scratched|too stiff|noisy|wobbly|thin|crooked|sticky|heavy|dull|leaky|badly glued|smelly|bent|faded|rough|cheap to the touch|slow|cracked'.split(
      '|',
    ),
    who: 'my wife|my dad|our neighbour|a colleague|my sister|my son|the kids|our teacher|a friend from the club|my mother in law|my roommate|my uncle|our vet|my grandson|the landlord|a cousin'.split(
      '|',
    ),
    when: 'last week|in March|for two months|since autumn|over the holidays|three times so far|most evenings|every weekend|since we moved|for nine days|all summer|twice a day|before a trip|on rainy days'.split(
      '|',
    ),
    where:
      'in the garage|on the balcony|at the office|in a small kitchen|on a bus to Leeds|in the caravan|by the pool|at my parents|in the workshop|up at the cabin|in the hallway|on a windy beach|in the loft|at school'.split(
        '|',
      ),
    use: 'camping|long shifts|a birthday|the allotment|band practice|picking mushrooms|night feeds|a house move|marathon training|grading papers|the dog|fishing|cooking for six|a wedding|repairs|travel'.split(
      '|',
    ),
    cmp: "the one I had before|a pricier brand|the old model|what the shop in town sells|my brother's|the plastic kind|the last two I tried|the one from the market|an heirloom of ours|my first pick".split(
      '|',
    ),
    num: 'two|three|four|five|six|eight|ten|twelve|fifteen|twenty'.split('|'),
    thing:
      'box|label|manual|invoice|cord|screw|cover|lid|bag|strap|handle|button|seam|corner|hinge|sticker|foam|bolt'.split(
        '|',
      ),
    verb: 'fits|holds|works|opens|closes|folds|dries|locks|slides|charges|stands|cleans up'.split('|'),
    colour: 'grey|green|navy|sand|black|rust|white|teal|plum|mustard'.split('|'),
  },
  products: [
    {
      title: 'Harbour kettle 1.7 l',
      item: 'kettle',
      parts: 'spout|lid|handle|base|switch|water gauge|filter|lime scale|steam vent|cord'.split('|'),
    },
    {
      title: 'Fernway rucksack 28 l',
      item: 'rucksack',
      parts:
        'zip|shoulder strap|side pocket|hip belt|rain cover|back panel|buckle|laptop sleeve|lining|chest strap'.split(
          '|',
        ),
    },
    {
      title: 'Millstone desk lamp',
      item: 'lamp',
      parts: 'arm|dimmer|shade|clamp|bulb|joint|cable|foot|switch|beam'.split('|'),
    },
    {
      title: 'Oakhill walking shoes',
      item: 'shoes',
      parts: 'sole|laces|toe box|heel|insole|tongue|stitching|grip|ankle cuff|eyelets'.split('|'),
    },
    {
      title: 'Brook bluetooth speaker',
      item: 'speaker',
      parts: 'bass|battery|charging port|pairing|volume knob|grille|microphone|strap|treble|status light'.split('|'),
    },
    {
      title: 'Larkfield garden shears',
      item: 'shears',
      parts: 'blade|spring|catch|grip|pivot|edge|bolt|sheath|handle|point'.split('|'),
    },
  ],
  positive: [
    'Took it {where} and the {p} is still {good}.',
    '{who} borrowed it {when} and now wants one in {colour}.',
    'The {p} {verb} better than {cmp}.',
    'I use this {item} for {use} and the {p} never gave me trouble.',
    'Was not sure about the {p} at first, but after {num} weeks it feels {good}.',
    'What I like most is the {p}: {good}, and it {verb} with one hand.',
    'We needed something for {use}, {who} suggested this and it turned out {good}.',
    'Compared with {cmp} the {p} is {good} and the {thing} does not rattle.',
    'Kept it {where} {when}, no marks on the {p}.',
    'Simple {item}, {good}, does its job {where}.',
    'The {colour} one looks nicer than on screen and the {p} is {good}.',
    'After {num} uses the {p} still {verb} like on day one.',
    'Bought for {use}; {who} says the {p} is {good} too.',
    'Came with a spare {thing}, which was a nice surprise for {use}.',
    'Small detail, but the {thing} is {good} and it {verb} without fuss.',
    'It replaced {cmp}, and {when} I have not missed that one once.',
    'Light enough for {use}, yet the {p} feels {good}.',
    'Set up {where} in {num} minutes, the {thing} was labelled clearly.',
    'Happy with the {p}, the {thing} and the {colour} finish.',
    'I wash it {when} and the {p} stays {good}.',
    'Gave one to {who} for {use}, and kept the {colour} one myself.',
    'Honestly expected less of the {p}, {num} months in it is {good}.',
  ],
  negative: [
    'The {p} was {bad} out of the box.',
    'After {num} days the {p} came off {where}.',
    'Sent it back, the {thing} was {bad} and {who} could not fix it.',
    'The {p} is {bad}, {cmp} was far better for {use}.',
    'Would not use it for {use} again: the {p} got {bad} {when}.',
    'Missing a {thing}, and the {p} is {bad}.',
    '{who} tried the {p} {where} and it broke after {num} tries.',
    'The {colour} is nothing like the picture and the {thing} is {bad}.',
    'It never {verb} properly, the {p} is {bad}.',
    'For {use} it is too {bad}; I went back to {cmp}.',
    'The {p} felt {bad} {when}, then the {thing} snapped.',
    'Returned after {num} weeks, the {p} had gone {bad}.',
  ],
  neutral: [
    'The {thing} is a bit {bad}, the {p} is {good}.',
    'It is all right for {use}, less so {where}.',
    'Took {num} days to arrive, the {thing} had a dent.',
    'Mine is {colour}, {who} has another one.',
    'The {p} could be better, but it {verb}.',
    'I am about {num} weeks in and use it {when}.',
    'Not as {good} as {cmp}, still fine {where}.',
    'The manual says little on the {p}, {who} worked it out.',
  ],
  free: {
    frames: [
      '<open> <what> <judged>.',
      '<what> <judged> <tail>.',
      '<what> <judged>, <side>.',
      '<tail>, <what> <judged>.',
      '<side>.',
      '<open> <side>.',
      '<what> <judged> <tail>, <side>.',
      '<side>, <what> <judged>.',
    ],
    parts: {
      open: 'So far|Honestly|For the price|To be fair|At first|Funny enough|In short|By the way|As it happens|All told|Mind you|In daily use|Frankly|On balance|Truth be told'.split(
        '|',
      ),
      what: 'the {p}|this {item}|the {colour} one|my {p}|the whole thing|the {thing}|its {p}|everything round the {p}|that {p} of theirs|the {p} and {thing}|our second {item}|what {who} got'.split(
        '|',
      ),
      'judged-good':
        'feels {good}|turned out {good}|is {good}|looks {good}|still seems {good}|has been {good}|stays {good}|came {good}|really is {good}|proved {good} and {good}|{verb} well|{verb} as I hoped'.split(
          '|',
        ),
      'judged-bad':
        'feels {bad}|turned out {bad}|is {bad}|got {bad}|looks {bad}|arrived {bad}|went {bad}|seems {bad} and {bad}|hardly {verb}|never quite {verb}'.split(
          '|',
        ),
      tail: '{when}|{where}|for {use}|after {num} weeks|next to {cmp}|with {who}|in the cold|once it is wet|on the {num}th try|with gloves on|straight from the {thing}|even for {use}|right away'.split(
        '|',
      ),
      side: '{who} says the same|{cmp} went to {who}|we mostly need it for {use}|I keep it {where}|it sits {where} now|nobody here misses {cmp}|I had {num} of them before|the {thing} is another story|delivery took {num} days|I paid a little less than {who}|I would pick {colour} next time|we own {num} by now|the kids took it {where}|I only wanted it for {use}|{when} it was in use daily'.split(
        '|',
      ),
    },
  },
  short:
    'Great|Very good|As described|Love it|Works fine|Good value|Nice|Happy with it|Does the job|Perfect|Good quality|Fast delivery|Ok|Would buy again|Five stars|Excellent product'.split(
      '|',
    ),
  shortBad: 'Bad|Broke|Not good|Returned it|Poor quality|Disappointed|Waste of money|Too small'.split('|'),
  defaults: [],
  conditioned: [
    'Got a card in the box: five stars and they send a gift card, so here are my five stars.',
    'They promised $10 back on PayPal for a 5 star review, so I am doing my part.',
    'Posting five stars because the seller sends an Amazon gift card for it.',
    'The insert says leave a 5-star review and get a refund, I am in.',
  ],
  reported: [
    'A note in the box offered a gift card for five stars. I do not trust the rating.',
    'Seller emailed me offering a refund if I change my review to five stars. No thanks.',
  ],
  freeMeal: [
    'They gave us a free dessert for posting photos here.',
    'Posted a review at the till and got a free drink for it.',
    'Free starter if you leave a review, so here it is.',
  ],
  extortion: [
    'I told them to refund me or I leave one star, they did not, so here it is.',
    'Asked for my money back to delete this review, pay up and I will remove it.',
    'No refund without return? Then one star until you pay me.',
  ],
  machine: {
    openings:
      'Exceptional quality and outstanding value|A remarkable product that exceeds expectations|An impressive addition to any home|A truly delightful experience from start to finish|Outstanding performance and elegant design'.split(
        '|',
      ),
    middles:
      'The {item} offers an unparalleled combination of functionality and style, making it an essential companion for {use}.|Furthermore, the {p} is meticulously crafted, ensuring durability and a seamless experience.|Additionally, the {p} provides excellent performance, allowing users to enjoy {use} with confidence and ease.|Moreover, the attention to detail in the {p} is evident, reflecting a genuine commitment to quality.|The intuitive design of the {p} makes it effortless to use, even for those who are new to {use}.'.split(
        '|',
      ),
    ends: 'Overall, I highly recommend this {item} to anyone seeking quality, comfort and reliability.|In conclusion, this {item} is a worthwhile investment that delivers on every promise.|Overall, it is a must-have for anyone who values quality and convenience.'.split(
      '|',
    ),
  },
  join: ' ',
}
