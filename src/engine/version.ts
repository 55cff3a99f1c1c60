/** Version of engine and rules, written into every verdict. Raised whenever a verdict could change. */
export const ENGINE = 'brushlight-engine 0.1.0'
