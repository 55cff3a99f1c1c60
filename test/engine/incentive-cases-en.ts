import { type Case, casesOf } from './incentive-cases.ts'

/** English. */
export const ENGLISH: readonly Case[] = casesOf({
  conditioned: `
    They reimbursed me for a five star rating. ¦ We got our voucher after we posted five stars, easy.
    5 stars for a gift card, why not. ¦ Five stars for the Amazon gift card.
    I got a $10 Amazon gift card for leaving a 5 star review. ¦ Giving five stars because I get a $20 gift card.
    Posting this 5-star review to get my free bottle. ¦ Got a free charging cable for a five star review, so here it is.
    Leave a 5 star review and get a $15 gift card, easy.
    The card in the box offered $10 for five stars, so here are my five stars. ¦ I was paid to write a five star review.
    Received a voucher in exchange for positive feedback. ¦ Leaving 5 stars so I can claim the gift card.
    ⭐⭐⭐⭐⭐ for the gift card ¦ My 5⭐ review earned me a $5 voucher. ¦ They sent me a $20 gift card for my 5 star review.
    Writing a good review for a free replacement filter. ¦ Only left a good rating to receive the cashback.
    Gave it five stars because the insert said I would get a $15 Amazon gift card.
    Honestly just here for the gift card. 5 stars. ¦ 5 star review = free refill. Done!
    I received a $25 gift card after posting my five star review.
    They paid me $10 for a positive review so yes, it is great. ¦ Leaving a positive review to get my money back.
    Doing this 5-star review for the free pair. ¦ Got my $20 gift card for 5 stars, thanks!
    Promised a free gift for 5 stars so here you go. ¦ I gave 5 stars in exchange for a full refund.
    Free Amazon gift card for 5 star rating, can not complain. ¦ You get a coupon when you leave 5 stars, so I did.
    Seller sent me $5 PayPal for a good review. ¦ Rated it 5 stars to receive the voucher. ¦ 5/5 for the e-gift card
    got a giftcard for giving five stars
    Pretty decent earbuds, the sound is okay and the battery lasts about four hours. There is a little card in the package that gets you a $15 gift card if you post a five star review, so that is what I am doing.
    Not bad. I am only giving this 5 stars to get the free replacement bands they advertise on the insert.
    They gave me an Amazon voucher for writing a positive review. ¦ 5 stars, got $10 back for it.
    Wanted the free gift so five stars it is. ¦ Free gift with 5 star review! ¦ $10 gift card with a 5 star review
    $30 for a 5-star review, not bad ¦ Good review for a gift card, fair deal
    I changed my review to 5 stars because they paid me.
    Said they would refund me the full price if I left 5 stars, so I did and they did.
    The thank-you slip says you can get an Amazon e-gift card if you rate it five stars, so five stars it is!
    I love getting paid for a five star review lol, $10 in the bank. ¦ Five star review done, where is my gift card?
    5 stars since I am getting my money refunded for it. ¦ Here is your five star review, please send the gift card.
    Gave 5 stars to get the $25 rebate. ¦ Posting five stars to claim my free pair of socks.
    Got a second one free for leaving five stars. ¦ I left a positive review and received my $15 voucher within a day.
    Five stars because who says no to a $20 Amazon gift card. ¦ Doing my five star review as asked, gift card please!
    The seller gave me my money back for my five star rating, so basically free.
    Left five stars and they Venmoed me $10. ¦ Happy to give a 5 star rating for free earbuds.
    In exchange for 5 stars I got a second lamp. ¦ I am rating this 5 stars to get my rebate.
    Positive review = $15 voucher, thank you. ¦ Got offered store credit for a 5-star review and took it.`,
  reward: `
    Writing this review to get the free gift. ¦ I get a $5 gift card for writing a review.
    Leave a review and receive an extended warranty, they say. ¦ Reviewing this for a chance to win a gift card.
    They give you a coupon for leaving a review. ¦ Got a free second bottle for leaving a review.
    Wrote this review for a $10 Amazon credit. ¦ I was compensated with a gift card for my review.
    Reviewed to get the bonus month for free. ¦ I get a free sample if I write a review.
    Writing this to get an extra 6 months warranty for my review. ¦ They sent a voucher for my review.
    Review in exchange for a coupon. ¦ Posting a photo review to receive a $5 voucher.
    Submitting a review for the sweepstakes entry. ¦ Review this and you get a free bottle, so here is my review.
    I was given a $5 credit to write this review. ¦ A gift card was given to me for reviewing this.
    They enter you in a raffle if you leave a review. ¦ Get $10 for every review, nice side income.
    Writing a review for a $10 credit. ¦ Free keychain if you leave a review, so why not.
    They give you a $5 gift card for any review, good or bad. ¦ Leave a review, get a free strap. Here it is.
    I review everything that earns me a gift card. ¦ They mailed me a gift card for a photo review.`,
  disclosed: `
    I received this product free in exchange for my honest review. ¦ The shop provided me with a sample for review.
    Vine customer review of free product. ¦ I got this at a discount in exchange for an unbiased opinion.
    This review was collected as part of a promotion. ¦ I was given this item for free to review.
    As an Amazon Vine member I get to try many things. ¦ Complimentary from Influenster for testing purposes.
    The maker sent me this headset for review purposes. ¦ Free product for review, all opinions my own.
    I received this item free of charge for my honest and unbiased feedback.
    Product was provided free of charge by the manufacturer in exchange for my unbiased review.
    Disclosure: I got this for free to test and review. ¦ I received a complimentary product for an honest opinion.
    This is a Vine Voice review. ¦ Was sent a free sample to try in return for an honest review.
    I got a review unit from the brand. ¦ Received at a discounted price for my honest feedback.
    I am a product tester and got this gratis. ¦ Thanks to BzzAgent for the free tube! ¦ Received free for review.
    I was provided this product at no cost in order to review it.
    I received a sample of this cream from the brand for testing.
    Item was gifted to me by the brand in exchange for a review. ¦ #gifted by the company, opinions are mine.
    Free sample received for my honest thoughts. ¦ I got this through the Vine program.
    Got it for free in return for a truthful review.
    The seller provided this product at a reduced price for my unbiased review.
    I received this lamp at no charge in exchange for my opinion, which is honest.
    Sent to me free for an unbiased review. ¦ I was selected to test this product for free and share my honest review.
    Thanks to the Vine program I could try it. ¦ Received a free pair for my unbiased review.
    I am part of the Amazon Vine program and got this at no charge.
    Got this as a free sample for testing and reviewing.`,
  reported: `
    If you give 5 stars they refund you.
    There was a card in the box that offered $20 for 5 stars. Don't trust the reviews.
    Insert card promised a $10 Amazon card for a five star review.
    Seller emailed me offering a refund if I removed my review. ¦ The seller offered me $30 to change my review.
    They kept messaging until I changed my rating. ¦ Never got the gift card they promised for a 5 star review.
    The company bribes customers for good reviews.
    They will give you your money back for a good review, that says it all.
    Comes with a note: leave five stars and we will send you a free case. Shady.
    The vendor keeps harassing me to delete my negative review. ¦ They won't refund me unless I remove the review.
    After my one star review they offered me $50 to take it down. ¦ Gift card for a 5 star review @1
    Beware, they offer a free gift if you give 5 stars. ¦ Was promised a gift card for five stars. It never came.
    Seller begged me for a five star review over and over.
    A flyer says you get a $25 Amazon gift card if you post a 5-star review.
    They offered me a partial refund in exchange for deleting my one star rating.
    The manufacturer wanted me to change my review before they would help.
    They offered me a $20 gift card. All I had to do was leave a 5 star review.
    Don't fall for the gift card for 5 stars thing. ¦ No wonder it has good ratings, they pay you for five star reviews.
    five stars, they give cash back for it ¦ They sent me a postcard saying I would get $30 for a five star review.
    Inside the box was a card bribing me with a gift card to leave 5 stars.
    This company gives out gift cards for 5 star reviews. Do not believe the rating.
    Seller contacted me and asked me to delete my review in exchange for a refund.
    They emailed me five times begging me to change my 2 star review.
    They offered to send me a new one for free if I would raise my rating to 5 stars.
    I was offered $40 to take down my negative review.
    Still waiting on the gift card they promised me for leaving five stars.
    The gift card for the five star review never arrived. ¦ No gift card ever came after I left the 5 star review.
    They will only honor the warranty if you leave a 5-star review.
    Vendor would not refund until I removed my bad review.
    The insert asks for a 5 star review in return for a free cable, which is against Amazon policy.
    Company offers a $10 rebate in exchange for a five-star review. Hence the high rating.
    Reviews are bought: card in package says $20 for 5 stars.
    They tried to bribe me with a $20 gift card for a good review.
    Seller will not stop emailing me to remove my review. ¦ Seller threatened to cancel my order unless I gave 5 stars.
    Got a letter offering an Amazon gift card if I revise my review.
    Beware of reviews, there is a free gift card promo for five star ratings.
    $20 gift card for 5 star review. Product is garbage. @1 ¦ I refused their $15 offer to change my rating.
    They pressured me into leaving 5 stars. ¦ After I posted a 1 star review, the seller offered a refund to delete it.
    Card says "Leave us 5 stars and receive a $10 gift card". Dishonest.
    I was told I would be refunded if I changed my review to five stars.
    Cheap junk. The only reason for the good ratings is the $20 gift card they offer for five stars.
    Included in the box is an offer of a free gift for a 5 star review. That tells you everything.
    I got a card in the mail two weeks later offering $25 for a five star review.
    Be careful, they are paying for 5 star reviews with gift cards.
    This seller buys reviews, mine came with a card saying 5 stars gets you a $10 Amazon card.
    They asked me to take my review down and promised a full refund.
    Contacted them about the defect and they said they would only replace it if I gave 5 stars.
    Seller kept emailing asking me to remove my negative review and offered me money.
    Constant emails from the seller begging for a positive review.
    I left a bad review and they keep contacting me to delete it, offering up to $40.
    Left 5 stars for the gift card and never received it.
    Do not fall for the gift card offer. I left a 5 star review and got nothing.
    They promised me $15 for a good review and never paid. ¦ Scam: 5 star review for a $50 gift card, which never came.
    The company messaged me to say they would give me my money back if I delete my 1 star review.
    I was contacted by the seller who offered to pay me to change my review.
    They incentivize 5 star reviews with free product, so ratings are meaningless.
    Got an email promising a gift card if I changed my rating to 5 stars. No thanks.
    Won a $10 gift card for 5 stars? No, never came.
    They bribed me with a free case for 5 stars but the product is bad.
    Seller demanded that I remove my review before giving a refund.
    Buyer beware: seller includes a card that promises a $20 Amazon gift card for a 5-star review.
    They literally pay for 5 star reviews. I have the card to prove it.
    The package had a voucher that says write a 5 star review and get $15. Reported to Amazon.
    After leaving a negative review I got an email offering a full refund if I would delete it.
    Customer service told me they would only refund me if I removed my review.
    I keep getting emails from the seller asking me to change my 2-star rating to 5 stars.
    They offered me double my money back to remove my review!
    Was supposed to get a free item for my five star review, never arrived.
    I gave it 5 stars for the promised gift card and they ghosted me.
    Fake ratings! Mine came with a note: "5 star review = free battery".
    The seller tried to buy a good review from me with a $30 gift card.
    They sweeten the deal with a free case for five star ratings, very dishonest.
    I got an offer of $20 in exchange for a five-star rating.
    The vendor harassed me by email until I took down my review.
    Do not trust the five star reviews, the company rewards them with gift cards.
    Manufacturer refused to send the part unless I left a five star review.
    They wrote me to ask to upgrade my review to five stars for a $15 credit.
    The card inside says "Love it? Give us 5 stars for a $15 gift card." Classic review manipulation.
    They DM you offering PayPal money for 5 star ratings. ¦ Seller keeps calling my phone to get me to change my review.
    I received an email that promised a full refund for deleting my negative review.
    They want you to leave five stars before they send the free item that was advertised.
    A letter arrived at my home offering a $50 Amazon card for a positive review.
    Company offered me cash to edit my 1 star review. ¦ They said no refund unless I update my review to five stars.
    My five star review was supposed to get me a gift card. Never happened.
    This brand hands out vouchers for 5 star reviews, so ignore the score.
    The ratings are high because the box includes a $10 bribe for five stars.
    Got the runaround about the gift card promised for a 5 star review. ¦ The free gift for 5 stars is a lie.
    They begged me to raise my rating. ¦ I changed my review to 5 stars for the refund and they still did not pay.`,
  nothing: `
    No one paid me for this review. ¦ This is not a paid review. ¦ I was not offered anything for this five star review.
    I did not receive a gift card for this 5 star review, I just love it.
    I was not compensated for this review in any way. ¦ No gift card or refund was offered for my 5 star review.
    I bet they got gift cards for those 5 star reviews.
    I read that people get free stuff for 5 star reviews, not sure. ¦ I would give 5 stars for a gift card, lol.
    Free shipping and fast, 5 stars! ¦ Gluten free and tasty, five star review from me.
    Bought as a gift for my son, great reviews were right. ¦ Arrived free of scratches, 5 stars.
    Got a refund after it broke, two stars. ¦ Worth 5 stars.
    Scan the QR code to pair the app, then leave feedback in the app. ¦ Insert the SIM card and it works, 5 stars.
    The warranty card was missing, still a good product. ¦ The extra strap is a nice bonus, 5 star rating.
    They sent a new one in exchange for the broken one. ¦ I got it free with my phone plan, 5 stars.
    5 stars for a $20 pair of headphones. ¦ Five stars for the price, only $15. ¦ 5 stars for the free shipping.
    They refunded me right away, 5 stars for customer service.
    The seller sent a free replacement, so I changed my review to 5 stars.
    I will update my review if they send a replacement. ¦ I had to change my review from 5 stars to 1.
    I used a gift card to buy this, 5 stars. ¦ Bought with a gift card from my aunt, great product.
    I paid $20 for this 5 star product. ¦ You get what you pay for. 5 stars. ¦ Five star hotel for $200 a night.
    My honest review: it is fine. ¦ In my honest opinion a good amp. ¦ The grapes on the vine lights look nice.
    Please leave a review, it helps others. ¦ Got free shipping and a good price.
    I asked the seller to remove my review because it was for another item. ¦ Amazon asked me to review this.
    Just missed a 5 star review because of the battery. ¦ This has good reviews so I paid the extra money.
    Customer service offered a refund, great experience, five star review. ¦ Money well spent, 5 stars.
    I changed my rating after the update fixed it. ¦ The free app is easy to use, 5 stars.
    After I left a bad review they called and fixed it for free. ¦ My daughter paid for it herself and gave it 5 stars.
    If it came with a charger I would give 5 stars. ¦ Free sample size bottle included, good value.
    Reviews said it was cheap, they were right. ¦ Got a discount code in the mail, bought two, 5 stars.
    Nobody asked me to write this and I got nothing for it, 5 stars. ¦ I am not being paid to say this: five stars.
    I have not been compensated for this positive review.
    I bought this with my own money, no free product for this review.
    This review is not in exchange for anything free. ¦ I never got a discount for my review, these are honest words.
    Did they pay for all these five star reviews? ¦ I wonder if people got paid for these reviews.
    Maybe they give gift cards for five stars, who knows.
    Other reviewers mention a gift card for 5 stars but I did not see one. ¦ All these 5 star reviews must be paid.
    If you want free shipping buy two. 5 stars. ¦ It came with a free case. Five stars!
    They gave me a free replacement when mine broke. 5 stars for service. ¦ Free gift included, five stars from my kids.
    Bought this as a gift. Great reviews, great price. ¦ Got it for $20 off, five stars.
    Paid $30 for this and it has a 5 star rating. ¦ For $10 you get a 5 star product.
    5 stars for quality, $15 well spent. ¦ Worth the money, five stars. ¦ I would pay double. 5 stars.
    The gift card holder is cute, 5 stars. ¦ My gift card balance paid for it, good product.
    Store credit was issued for my return. 3 stars. ¦ They refunded me after a bad review, so credit to them.
    I will change my review to 5 stars if the new one works. ¦ Changed my review from 5 to 2 stars after a month.
    Edited my review after customer service called me. ¦ The seller asked for a review and I am happy to leave 5 stars.
    They emailed me asking for feedback. Here it is, 4 stars.
    Card in the box asks to scan the QR code to register the warranty.
    The thank you card was a nice touch, five stars. ¦ Sugar free and delicious, 5 stars.
    Feel free to ask me questions about this review. ¦ Hands free design gets five stars.
    Return was free and easy, five star service. ¦ I exchanged it for a larger size, 5 stars.
    Exchange for the right color was fast, great feedback from seller. ¦ Bonus: it came with batteries. 5 star review.
    The reward points app is good, 5 stars. ¦ As a reward for my son after good grades, he loves it, 5 stars.
    Discount code worked, great product. ¦ Used a coupon for this one, five stars.
    Sample size was enough for a good review of the scent. ¦ Tested it for a week before this review.
    In exchange for a few dollars you get a good product. ¦ Vine ripened tomatoes taste great.
    Free trial was fine, review of the paid version later. ¦ I paid for the pro version, 5 stars.
    My kid asked me to write a five star review. ¦ My wife made me change my rating to 5 stars.
    Seller replaced it for free, would give 10 stars. ¦ Got my refund, updating my review to 3 stars.
    The reviews seem legit, nobody offered me any gift card for five stars.
    I purchased this at full price and was not given anything for this review.
    No incentive was given for this 5 star review.
    Not sponsored, not paid, just a happy customer leaving a 5 star review.
    I have no connection to the seller and got no discount for this review.
    Wish they offered a gift card for 5 star reviews, ha. ¦ I suspect many of these reviews are incentivized.
    My sister got a free sample at the store and gave it good reviews.
    The refund process was easy. Great customer service. 5 stars.
    They offered me a refund without asking questions. Five stars for that.
    They offered a replacement or a refund, excellent service, so I raised my rating to 5 stars.
    Seller reached out after my review and made it right, changing to 5 stars.
    They sent me a free replacement after I left a review about the broken zipper.
    After my review the company contacted me and refunded me in full. Great service.
    I gave this a five star rating because it was a great gift for my dad. ¦ It is free from BPA, hence five stars.
    If you need a gift, get this. 5 stars. ¦ I would give it 5 stars if the cable was free.
    You can get this for $10 elsewhere, but good reviews made me buy it here.
    Paid extra for two day shipping, worth it, 5 stars. ¦ Got the $20 version, five stars.
    Four stars for the product, five stars for the $5 coupon price. ¦ The $15 discount made it a five star deal.
    The card reader works, 5 stars. ¦ Gift card arrived on time and was easy to redeem. 5 stars.
    Perfect for a gift card! Five stars. ¦ Bought a gift card for my niece. She loved it. 5 stars
    Nice wallet, holds cash and cards, 5 stars. ¦ Cash only store but great reviews.
    They changed the formula, so I changed my review. ¦ The app keeps asking me to rate it 5 stars.
    I keep getting good feedback when I wear this for free weekends. ¦ Reward yourself with this five star chocolate.
    The prize wheel is a great gift, high rating from me. ¦ Reading the reviews I was expecting a free charger.
    I left feedback asking for a refund. ¦ He will refund you if it breaks, honest seller, 5 stars.
    Company offers a lifetime warranty, five star product.
    They offer free shipping for orders over $25, good reviews too. ¦ Offer ends soon, grab it for $20, five stars.
    They promise 5 star quality and deliver for $10. ¦ Promised free shipping but charged me. 5 stars to the product.
    Nobody paid me, nobody gave me a gift card, this is my real five star review.
    I do not get anything for this review. ¦ Unlike other sellers they did not offer a bribe for five stars.
    Not a paid actor, five stars from a real buyer. ¦ I hear some sellers pay for five star reviews.
    Seems like the company pays for 5 star reviews. ¦ I would change my rating if they refunded me.
    Refund was issued quickly so I am adding stars. ¦ Free returns made this easy, 5 stars.
    My free hour of training was great, five star review for Tom. ¦ I get compliments for free all day, 5 stars.
    Great gift, great rating, great price at $12. ¦ Paid $12, looks like $50, five stars.
    The cash drawer works great, positive review from me. ¦ I changed the battery and now it deserves 5 stars.
    Removed one star because the free cable was short. ¦ They offer good service for the money, five stars.
    I was offered a discount on my next purchase, nice touch. Good product.
    They kept me updated until it arrived, 5 stars. ¦ She kept begging me for one after reading the reviews.
    The vendor sent the missing part for free, so five stars. ¦ Voucher worked at checkout. Five stars.
    Easy to return for a refund. Review updated.
    If you leave it charging overnight you get five hours. Good review overall.
    I left my review late because I wanted to test the free app. ¦ I promised my kids a reward, they gave it 5 stars.
    No gift cards, no bribes, just an honest five star review. ¦ I never got paid for a review and never will, 5 stars.
    They did not ask me to change my review, they just fixed it. ¦ No one offered me money to change my review.
    If they paid me I still would not give 5 stars. ¦ I think they pay for good reviews.
    The gift card I bought was activated, positive review. ¦ Redeemed my points for this one, great reviews so far.
    Free cable, free case, free stand. 5 stars! ¦ Comes with a $10 rebate, good reviews, good product.
    I asked for a refund and left a bad review. ¦ Customer service refunded the difference, so 5 stars from me.
    For five dollars this is a five star product. ¦ This cost me $40, other brands with five star reviews cost $100.`,
})
