/** Ordinary reviews of a vacuum flask: one per line, stars first. Invented. */
export const FLASK = `
5 Filled it at six in the morning, still too hot to gulp at noon on the ridge. That is all I wanted from it.
4 Good flask, slightly heavier than my old one. The cup on top holds about two mouthfuls.
5 My daughter dropped it down a flight of concrete stairs and it only has a dent near the base.
3 Keeps tea warm rather than hot after eight hours. Fine for commuting, not for winter walks.
5 No metal taste, which I could not say of the last two I owned.
2 The rubber ring came out the third time I washed it and now I have to push it back every evening.
4 Wide enough for ice cubes, narrow enough for the bottle cage on my gravel bike if you pad it a little.
5 Bought in spring, used every working day since, paint still looks new apart from the rim.
1 Mine leaked in the bag on day one. Soaked a library book. Sent it back.
5 Coffee in the car, soup at lunch, rinses clean with hot water and a drop of soap.
4 Would have liked a handle. Otherwise I have no complaints after four months.
5 I tested it against the steel one from my office: seven degrees warmer after ten hours with the same kettle.
3 The green in the photograph is more of a grey. Works, though.
5 Grandad can open it with arthritis, so it gets full marks from this household.
4 Solid. The lid takes a moment to learn because you have to turn it past the click.
2 Condensation forms under the cap and drips on my shirt whenever I pour.
5 Took it to a February football match and three of us shared the hot chocolate at half time.
5 Fits under the machine at work, and that is surprisingly rare at this size.
4 Arrived in plain cardboard without any plastic, nice touch. Heat retention as promised.
5 Second one from this shop, the first went to my brother who refused to return it.
3 It is fine. I expected a bit more for the price but nothing is wrong with it.
5 Iced water survived an afternoon in a parked van in July. Impressed.
4 Smells faintly of rubber for the first week, then it goes.
1 The outer wall got hot to the touch, so I assume the vacuum failed. Replacement was offered but I wanted a refund.
5 Nurse here, twelve hour shifts, this is the only thing in my bag that never lets me down.
5 Pours without glugging. Small thing, makes me happy.
4 The base is a little narrow and it toppled on the train table once. Lid was shut, nothing spilled.
5 Survived the dishwasher twice by accident although the leaflet says hand wash only.
2 Lost the little cup on a hike and you cannot buy that part separately, I asked.
5 Camping with toddlers means porridge at odd times. Made it the night before and it was still warm at breakfast.
4 I measured: 94 degrees going in, 71 after six hours indoors. Decent, not magic.
5 Quiet matte finish that does not show fingerprints.
3 Threads need to be lined up exactly or it drips, so check twice before you throw it in a rucksack.
5 Honest product, honest price. My tea agrees.
5 Our dog walks are long and wet and this has made them a good deal nicer.
4 Delivery took nine days, which is slow, but the thing itself does the job.
5 Used it for baby bottles at night: hot water ready beside the bed, no stumbling to the kitchen.
1 Handed one to my team as a leaving present and the logo scratched off within a fortnight.
5 Big brand snobs in my climbing club have gone silent about it.
4 Half a litre is just right for one person, get the bigger one if you share.
5 Stayed sealed upside down in a pannier over thirty kilometres of cobbles.
3 Neither great nor bad, an average bottle that happens to look nice on a desk.
5 The spare gasket in the box was a thoughtful extra and I have already needed it.
2 Too tall for the side pocket of my daypack, so it lives at home now.
5 Wrote my name on the bottom with a paint pen in January and it is still legible, which tells you about the coating.
4 Slightly stiff cap in freezing weather with gloves on. Still the best I have tried below thirty dollars.
5 Lemon and ginger, a cold, three days in bed: it paid for itself.
4 Compared the weight on my kitchen scale with the claim and it was out by only six grams.
`
