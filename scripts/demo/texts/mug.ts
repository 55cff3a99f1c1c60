/** The four reviews of a listing that is too new to judge. Invented. */
export const MUG = `
5 搪瓷很厚，直接放炉子上煮了泡面，底没黑。
4 图案是贴花，洗的时候轻一点就好。
5 小时候外婆家就是这种杯子，拿在手里一下子回去了。
3 容量比想象的小，喝咖啡行，喝水要一直添。
`
