const PLEASE = '(?:(?:please|pls|plz|kindly|can you|could you|just|कृपया|kripya|ज़रा|जरा|zara)\\s+)*';
const LATER =
  '(?:\\s+(?:please|pls|plz|for now|for today|for a while|for the moment|right now|right away|now|at once|immediately|everywhere|again))*';

const RULES = '(?:(?:enrolment|enrollment|automation|automatic|auto)\\s+)?rules';
const ALL = `(?:(?:all|of|the|our|my|these|those)\\s+)*`;
const THEM = `(?:${ALL}${RULES}|(?:each|every)\\s+(?:single\\s+)?rule)`;

const HINDI_ALL = '(?:(?:हमारे|मेरे|सारे|सब|सभी|ये|hamare|mere|saare|sare|sab|sabhi|ye|yeh|all|the)\\s+)';
const HINDI_RULES = '(?:नियमों|नियम|रूल्स|रूल|rules|niyamon|niyamo|niyam)';
const HINDI_THEM = `(?:${HINDI_ALL}*${HINDI_RULES}|${HINDI_ALL}+rule)(?:\\s+(?:को|ko))?`;
const NOW = '(?:\\s+(?:अभी|अब|फिलहाल|फ़िलहाल|तुरंत|के लिए|आज|abhi|ab|filhal|filhaal|turant|aaj|ke liye))*';
const AGAIN = '(?:\\s+(?:फिर|दोबारा|दुबारा|वापस|से|phir|fir|dobara|dubara|wapas|vapas|waapas|se))';
const DO =
  '(?:\\s+(?:कर[\\p{L}\\p{M}]*|दो|दें|दीजिए|दीजिये|do|de|den|dein|dijiye|dijie|kar\\p{L}*|kr\\p{L}*|hai|है|na|ना))*';

const form = (source: string): RegExp => new RegExp(`^${PLEASE}${source}${LATER}$`, 'iu');

const STOP = [
  form(
    `(?:stop|pause|halt|suspend|disable|deactivate|freeze|turn off|switch off|shut off|shut down)\\s+${THEM}`,
  ),
  form(`(?:turn|switch|shut)\\s+${THEM}\\s+(?:off|down)`),
  form(`(?:put|place)\\s+${THEM}\\s+on\\s+hold`),
  form(`${THEM}\\s+off`),
  form(`(?:don['’]?t|do not)\\s+(?:let|run)\\s+(?:any|${ALL})\\s*rules?(?:\\s+(?:run|act))?`),
  form(`${HINDI_THEM}${NOW}\\s+(?:रोक[\\p{L}\\p{M}]*|rok\\p{L}*|बंद|बन्द|band|bandh|pause|stop|off)${DO}`),
];

/** "Turn them on again" is said below the answer to a stop. */
const IT = '(?:them|those)(?:\\s+all)?';
const AGAIN_WORDS = '(?:\\s+(?:back|again|on))*';

const START = [
  form(`(?:start|resume|restart|enable|reactivate|activate|unpause|continue)\\s+${THEM}${AGAIN_WORDS}`),
  form(`(?:turn|switch)\\s+(?:back\\s+)?on\\s+${THEM}${AGAIN_WORDS}`),
  form(`(?:turn|switch|put)\\s+${THEM}\\s+(?:back\\s+)?on${AGAIN_WORDS}`),
  form(`(?:turn|switch)\\s+${IT}\\s+(?:back\\s+on|on\\s+again|on\\s+back|back\\s+on\\s+again)`),
  form(`let\\s+${THEM}\\s+(?:run|act|work)${AGAIN_WORDS}`),
  form(`${THEM}\\s+on${AGAIN_WORDS}`),
  form(
    `(?:${HINDI_THEM}${NOW}${AGAIN}*|(?:उन्हें|इन्हें|unhe|unhen|inhe|inhen)${AGAIN}+)\\s+(?:चालू|चला|चलने|शुरू|chalu|chaalu|chala|chalne|shuru|on|start|resume)${DO}`,
  ),
];

/** "stop all rules", "turn the rules back on", "सारे नियम रोक दो": of no rule by its name. */
export function allRulesSaid(text: string): 'stop-all' | 'start-all' | undefined {
  if (STOP.some((pattern) => pattern.test(text))) return 'stop-all';
  return START.some((pattern) => pattern.test(text)) ? 'start-all' : undefined;
}
