export function browserPath(name: 'chromium' | 'firefox-esr'): string
