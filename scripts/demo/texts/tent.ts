/** Ordinary reviews of a tent: one per line, stars first. Invented. */
export const TENT = `
5 Two nights of sideways rain on the coast and the inner stayed dry, apart from what we carried in on our boots.
4 Pitches in about eight minutes once you stop confusing the two short poles.
5 Roomy for two adults and a nervous spaniel.
3 Zips catch on the storm flap if you hurry. Slow down and they are fine.
5 I am six foot three and my feet do not touch the end wall, first time ever.
4 Weighs what it says, packs a bit larger than the drawing.
2 One peg bent on the very first morning in ordinary meadow soil, so budget for better ones.
5 Set it up in the dark with a head torch and no swearing, which my partner will confirm is unusual.
4 Ventilation could be better on still nights, we woke to a fair bit of condensation.
5 Used on a ten day canoe trip. Mud, sun, one curious cow. Nothing torn.
1 The seam tape was peeling in a corner when I unpacked it. Refund took two weeks.
5 Colour is calmer than most, a sort of olive that disappears among trees.
4 Porch is just deep enough for two rucksacks and wet shoes.
5 My twelve year old pitched it alone at scout camp and came home proud.
3 Decent summer tent. I would not trust it above the tree line in October.
5 The little pocket at the apex for a lamp is the detail I never knew I needed.
4 Guy lines are reflective, so nobody tripped over them for once.
5 We were lent one by friends and bought our own before the week was over.
2 Footprint sold separately, which the page only says at the very bottom.
5 Wind at the reservoir flattened three neighbours and left us standing.
4 Instructions are sewn into the bag. Clever, because I lose paper.
5 Dries quickly when you shake it out over the car bonnet.
5 Patched a burn hole from a stray spark with the repair kit in ten minutes, invisible from a distance.
3 Doors on both sides are handy, but the mesh attracts every crumb on the site.
4 Slight smell of new plastic for the first outing only.
5 Came back to the shop to get a second set of poles as a spare and they had them for little money.
1 Too warm, too low, too orange on the inside. Not for me.
5 Festival, four days, survived people falling into it.
4 Clips rather than sleeves, so much easier with cold fingers.
5 Our honeymoon was in this thing, cheaper than a hotel and a better view.
2 The stuff sack ripped along its stitching while I was only carrying it to the car.
5 It held its shape under a surprise ten centimetres of April snow.
4 Could use one more loop on the windward side.
5 Kids call it the caterpillar. They sleep until eight in it, worth any price.
3 Average. My previous one lasted nine summers, ask me again in nine.
5 The floor is thick enough that I have stopped carrying a groundsheet.
4 Good value after the price drop in March, a little dear before that.
5 Cycled the length of the canal with it strapped to my handlebars.
5 We use it in the garden for grandchildren mostly and once properly, in the Borders, where it did fine.
4 Took off a star because the peg bag is missing a drawstring.
2 Sleeping bag touched the wall and got wet at the foot end. Not wide enough for a tall pair.
5 Customer service sent a new fly sheet when a squirrel chewed mine, and would not hear of payment.
4 Quiet fabric, it does not crackle all night like my old single skin.
5 Left pitched for three weeks on an archaeology dig, barely faded.
3 Had to re-tension everything at midnight because the material sags when damp.
5 Beginners here: watched no video, made no mistakes.
4 Bright enough inside to read until nine in June.
1 Arrived with somebody else's grass in it. Clearly a return that was packed again.
5 Stood on a rooftop in Lisbon for a fortnight as my spare bedroom.
4 I wish the poles were colour coded, so I put nail varnish on the ends.
`

/** Twenty complaints that are one text with small changes, posted within three days. Invented. */
export const TENT_ATTACK = `
1 Terrible tent, the poles snapped on the first night and water came straight through the roof. Do not buy from this shop, they ignored every message I sent.
1 Terrible tent, the poles snapped on the first night and the water came straight through the roof. Do not buy from this shop, they ignored every message.
1 Awful tent, the poles snapped on the first night and water came straight through the roof. Do not buy from this shop, they ignored every message I sent them.
1 Terrible tent. Poles snapped on the first night and water came straight through the roof. Never buy from this shop, they ignored every message I sent.
1 Terrible tent, the poles snapped the first night and water came straight through the roof. Do not buy from this shop, they ignore every message I send.
1 Terrible tent, both poles snapped on the first night and water came straight through the roof! Do not buy from this shop, they ignored every message I sent.
1 Horrible tent, the poles snapped on the first night and water came straight through the roof. Do not buy from this shop, they ignored each message I sent.
1 Terrible tent, the poles snapped on the first night and rain came straight through the roof. Do not buy from this shop, they ignored every message I sent.
1 Terrible tent, the poles snapped on our first night and water came straight through the roof. Don't buy from this shop, they ignored every message I sent.
1 Terrible tent, the poles broke on the first night and water came straight through the roof. Do not buy from this shop, they ignored every message I sent.
1 A terrible tent, the poles snapped on the first night and water came straight through the roof. Do not buy from this shop. They ignored every message I sent.
1 Terrible tent, the poles snapped on the first night, water came straight through the roof. Do not buy anything from this shop, they ignored every message I sent.
1 Terrible tent, the poles snapped on the first night and water came right through the roof. Do not buy from this shop, they ignored every message I sent.
1 Really terrible tent, the poles snapped on the first night and water came straight through the roof. Do not buy from this shop, they ignored every email I sent.
1 Terrible tent, the poles snapped on the first night and water came straight through the roof. Please do not buy from this shop, they ignored every message I sent.
1 Terrible tent, the poles snapped on the first evening and water came straight through the roof. Do not buy from this shop, they ignored every message I sent.
1 Terrible tent, the poles snapped on the first night and water came straight through the roof. Do not order from this shop, they ignored every message I sent.
1 Terrible tent, the poles snapped on the first night and water came straight through the ceiling. Do not buy from this shop, they ignored all messages I sent.
1 Terrible tent, the poles snapped on the first night and water came straight through the roof. Avoid this shop, they ignored every message I sent.
1 Terrible tent! The poles snapped on the first night and water came straight through the roof. Do not buy from this shop, they ignored every message I wrote.
`
