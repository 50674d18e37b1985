export type ThisRuleSaid = {
  readonly kind: 'this';
  readonly does: 'on' | 'off' | 'try' | 'log' | 'drop' | 'open';
};

const PLEASE = '(?:(?:please|pls|plz|kindly|can you|could you|just|कृपया|kripya|ज़रा|जरा|zara)\\s+)*';
const THIS = '(?:this|that|the)\\s+rule';
const HINDI_THIS =
  '(?:(?:ये|यह|इस|उस|मेरे|मेरा|हमारे|ye|yeh|yah|is|iss|us|mere|mera|hamare|the|this)\\s+)*(?:नियम|रूल|niyam|rule)(?:\\s+(?:को|ko))?';
const NOW = '(?:\\s+(?:अभी|अब|फिर|से|दोबारा|abhi|ab|phir|fir|se|dobara|wapas))*';
const DO =
  '(?:\\s+(?:कर[\\p{L}\\p{M}]*|दो|दें|दीजिए|दीजिये|do|de|den|dein|dijiye|dijie|kar\\p{L}*|kr\\p{L}*|na|ना))';
const LATER = '(?:\\s+(?:please|pls|for now|now|again))*';

const of = (does: ThisRuleSaid['does'], ...sources: readonly string[]) => ({
  does,
  patterns: sources.map((source) => new RegExp(`^${PLEASE}(?:${source})${LATER}$`, 'iu')),
});

const FORMS = [
  of(
    'off',
    `(?:turn|switch|shut)\\s+off\\s+${THIS}`,
    `(?:turn|switch|shut)\\s+${THIS}\\s+off`,
    `(?:stop|pause|disable|deactivate|suspend)\\s+${THIS}`,
    `${HINDI_THIS}${NOW}\\s+(?:(?:बंद|बन्द|band|bandh|off|stop|pause)${DO}+|(?:रोक|rok)[\\p{L}\\p{M}]*${DO}*)`,
  ),
  of(
    'on',
    `(?:turn|switch)\\s+(?:back\\s+)?on\\s+${THIS}`,
    `(?:turn|switch)\\s+${THIS}\\s+(?:back\\s+)?on`,
    `(?:start|enable|activate|resume)\\s+${THIS}`,
    `${HINDI_THIS}${NOW}\\s+(?:चालू|शुरू|chalu|chaalu|shuru|on|start)${DO}+`,
  ),
  of(
    'drop',
    `(?:delete|remove|drop)\\s+${THIS}`,
    `${HINDI_THIS}\\s+(?:(?:हटा|मिटा|hata|mita)[\\p{L}\\p{M}]*${DO}*|delete${DO}+)`,
  ),
  of('try', `(?:try(?:\\s+out)?|test)\\s+${THIS}`, `what\\s+would\\s+${THIS}\\s+have\\s+done`),
  of('log', `what\\s+(?:did|has)\\s+${THIS}\\s+(?:do|done)`),
  of('open', `(?:show|open|change|edit)\\s+${THIS}`, `${HINDI_THIS}\\s+(?:दिखा|dikha)[\\p{L}\\p{M}]*${DO}*`),
];

/** "turn off this rule", "ये नियम बंद कर दो", and "niyam band karo", which may be one or several. */
export function thisRuleSaid(text: string): ThisRuleSaid | undefined {
  const form = FORMS.find(({ patterns }) => patterns.some((pattern) => pattern.test(text)));
  return form && { kind: 'this', does: form.does };
}
