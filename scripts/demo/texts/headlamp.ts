/** Ordinary reviews of a headlamp: one per line, stars first. Invented. */
export const HEADLAMP = `
5 Ran the whole winter series with it, batteries charged once a week.
4 Beam has a slightly blue edge but reaches the far side of the car park easily.
3 The strap slips when my hair is wet.
5 Plumber by trade. Both hands free under a sink is worth more than the asking price.
2 Button is flush with the housing, hopeless with gloves.
4 Tilts in four clicks and stays where you put it, even downhill.
5 Power cut last Tuesday and the whole family found each other thanks to this thing.
1 Dead after five weeks. Warranty form asks for a receipt I no longer have.
4 Red mode is a nice thought for the tent, I only wish it came first in the cycle.
5 Light enough that I forgot it was on and wore it into the supermarket.
3 Claimed forty hours, I got nineteen on medium. Not terrible.
5 Caving club bought a dozen and lost one, to a river, so hardly its fault.
4 USB port cover feels flimsy though it has kept the rain out so far.
5 My hens go to bed at dusk and so, now, can I see them counted.
2 Flickers on the highest setting whenever I bend down.
4 Good throw, poor flood. Fine for paths, less so for reading.
5 Changed a tyre on the motorway verge at midnight and felt almost relaxed about it.
3 Sold as black, arrived navy. Kept it anyway.
5 Best present my son ever chose by himself.
4 Takes three hours to fill from a laptop, quicker from the wall.
1 The clip cracked in the cold. It now lives in a drawer held together with tape.
5 Night fishing, no glare on the water in the low setting.
4 Simple to use, the booklet is one page and half of that is drawings.
5 Bright. Cheap. Done.
3 I prefer models with a rear battery for balance, this one bounces a little on a run.
5 Eighteen months of dog walks and the elastic has only just begun to tire.
4 Memory function means it starts in the level you left, which I like.
2 Slipped the charging cable out half way through the night and woke to nothing.
5 Attic insulation job finished in one weekend, could see every joist.
4 A carry pouch would have been welcome.
`

/** Praise that follows one pattern; the gift card is mentioned by the writers themselves. Invented. */
export const HEADLAMP_PRAISE = `
5 Amazing headlamp, super bright and very comfortable to wear, the battery lasts forever and the quality is excellent. Highly recommend this to everyone who loves the outdoors!
5 Amazing headlamp, super bright and so comfortable to wear, the battery lasts forever and the quality is excellent. Highly recommend it to everyone who loves the outdoors!
5 Amazing head lamp, super bright and very comfortable to wear, battery lasts forever and quality is excellent. Highly recommend this to anyone who loves the outdoors!
5 Amazing headlamp! Super bright and very comfortable to wear, the battery lasts forever, the quality is excellent. Highly recommend to everyone who loves outdoors!
5 Amazing headlamp, really bright and very comfortable to wear, the battery lasts forever and the quality is excellent. Highly recommended to everyone who loves the outdoors!
5 Wonderful headlamp, super bright and very comfortable to wear, the battery lasts forever and the quality is excellent. Highly recommend this to everyone who loves the outdoors.
5 Amazing headlamp, super bright, very comfortable to wear, the battery lasts for ever and the quality is excellent. Highly recommend this to everybody who loves the outdoors!
5 Amazing headlamp, super bright and very comfortable to wear, the battery lasts forever and the quality is great. Highly recommend this to everyone who loves camping!
5 Amazing headlamp, super bright and extremely comfortable to wear, the battery lasts forever and quality is excellent. Highly recommend this one to everyone who loves the outdoors!
5 An amazing headlamp, super bright and very comfortable to wear. The battery lasts forever and the quality is excellent. Highly recommend this to all who love the outdoors!
5 Amazing headlamp, so bright and very comfortable to wear, the battery lasts forever and the quality is excellent. I highly recommend this to everyone who loves the outdoors!
5 Amazing headlamp, super bright and very comfortable to wear, the battery lasts forever and the build quality is excellent. Highly recommend this to everyone that loves the outdoors!
5 Amazing lamp, super bright and very comfortable to wear, the battery lasts forever and the quality is excellent. Highly recommend this to everyone who loves the outdoors!!
5 Amazing headlamp, super bright and very comfy to wear, the battery lasts forever and the quality is excellent. Would highly recommend this to everyone who loves the outdoors!
5 Amazing headlamp, super bright and very comfortable to wear, the battery just lasts forever and the quality is excellent. Highly recommend this to everyone who enjoys the outdoors!
5 Amazing headlamp, super bright and very comfortable to wear, its battery lasts forever and its quality is excellent. Highly recommend this to everyone who loves the outdoors!
5 Amazing headlamp, super bright and very comfortable, the battery lasts forever and the quality is excellent. Highly recommend this to everyone who loves the outdoors, thanks!
5 Amazing headlamp, super bright and very comfortable to wear, the battery lasts forever and the overall quality is excellent. Highly recommend this to everyone who loves hiking!
5 Truly amazing headlamp, super bright and very comfortable to wear, the battery lasts forever and the quality is excellent. Highly recommend this to everyone who loves the outdoors!
5 Amazing headlamp, super bright and very comfortable to wear, the battery lasts forever and the quality is excellent. Highly recommend to friends and everyone who loves the outdoors!
5 There was a card in the box offering a $15 gift card for a five star review, so here are my five stars. The lamp is all right.
5 Works well enough. I got a $10 gift card after I posted five stars, the insert explains how to claim it.
5 Seller refunded me half after my 5 star review just like the card said. Nice lamp too.
`
