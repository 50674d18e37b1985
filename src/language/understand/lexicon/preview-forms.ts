import type { Forms } from './form-meaning.ts';

/** To see an email as somebody would get it; one spelling serves both ways of writing Hindi. */
export const PREVIEW_FORMS: Forms = [
  { intent: 'compose' },
  `preview WHO, preview WHO email, preview WHO mail, preview email for WHO, preview email to WHO, preview *? email for WHO, preview *? email to WHO, preview *? mail for WHO, preview *? mail to WHO, preview *? emails for WHO,
    what goes to WHO, what goes to WHO WHEN, what goes out to WHO, what goes out to WHO WHEN, show me what goes to WHO, show me what goes to WHO WHEN, show me what goes out to WHO, show me what goes out to WHO WHEN, show what goes to WHO,
    show what goes to WHO WHEN, what will go to WHO, what will go to WHO WHEN, what will go out to WHO, what will go out to WHO WHEN, what is going to WHO DAY, what is going out to WHO, what is going out to WHO DAY, whats going out to WHO,
    whats going out to WHO DAY, what will be sent to WHO, what will be sent to WHO WHEN, what gets sent to WHO, what gets sent to WHO WHEN, what email goes to WHO, what email goes to WHO WHEN, which email goes to WHO, which email goes to WHO WHEN,
    what mail goes to WHO, what mail goes to WHO WHEN, which mail goes to WHO, which mail goes to WHO WHEN, what will WHO get DAY, what will WHO receive DAY, what does WHO get DAY, what does WHO receive DAY, what email will WHO get,
    what email will WHO get WHEN, what email does WHO get, what email does WHO get WHEN, which email will WHO get, which email will WHO get WHEN, which email does WHO get, which email does WHO get WHEN,
    what would the *? email to WHO look like, what would the *? mail to WHO look like, what will the *? email to WHO look like, what will the *? mail to WHO look like, what does the *? email to WHO look like,
    what would the *? email for WHO look like, what will the *? email for WHO look like, what does the *? email for WHO look like, how will the *? email to WHO look, how would the *? email to WHO look, how does the *? email to WHO look,
    how will the *? email to WHO read, how would the *? email to WHO read, how does the *? email to WHO read, what does the *? email to WHO say, what will the *? email to WHO say, what would the *? email to WHO say,
    WHO को क्या जाएगा, WHO को क्या जाने वाला है, WHO को DAY क्या जाएगा, WHO को DAY क्या जाने वाला है, DAY WHO को क्या जाएगा, DAY WHO को क्या जाने वाला है, WHO को DAY क्या मिलेगा, DAY WHO को क्या मिलेगा,
    WHO को कौनसा ईमेल जाएगा, WHO को कौन सा ईमेल जाएगा, WHO को DAY कौनसा ईमेल जाएगा, WHO को DAY कौन सा ईमेल जाएगा, DAY WHO को कौनसा ईमेल जाएगा, DAY WHO को कौन सा ईमेल जाएगा, WHO को DAY कौन सा ईमेल जाने वाला है,
    WHO को कौनसा मेल जाएगा, WHO को कौन सा मेल जाएगा, WHO को DAY कौनसा मेल जाएगा, WHO को DAY कौन सा मेल जाएगा, DAY WHO को कौनसा मेल जाएगा, DAY WHO को कौन सा मेल जाएगा, WHO को DAY कौन सा मेल जाने वाला है,
    WHO ko kya jayega, WHO ko DAY kya jayega, DAY WHO ko kya jayega, WHO ko DAY kya jaega, WHO ko kaunsa mail jayega, WHO ko DAY kaunsa mail jayega, WHO ko DAY kaun sa mail jayega, WHO ko DAY konsa mail jayega, DAY WHO ko kaunsa mail jayega, WHO ko DAY kaunsa email jayega,
    WHO को जाने वाला *? ईमेल दिखाओ, WHO को जाने वाला *? मेल दिखाओ, WHO को जाने वाला *? ईमेल दिखाइए, WHO को DAY जाने वाला *? ईमेल दिखाओ, WHO को DAY जाने वाला *? मेल दिखाओ,
    WHO का *? ईमेल कैसा दिखेगा, WHO का *? मेल कैसा दिखेगा, WHO का *? ईमेल कैसा लगेगा, WHO का *? मेल कैसा लगेगा, WHO का *? ईमेल कैसा होगा, WHO का *? मेल कैसा होगा, WHO को जाने वाला *? ईमेल कैसा दिखेगा, WHO को जाने वाला *? मेल कैसा दिखेगा,
    WHO का *? ईमेल प्रीव्यू करो, WHO का *? मेल प्रीव्यू करो, WHO का *? ईमेल प्रीव्यू दिखाओ, WHO ka *? email preview karo, WHO ka *? mail preview karo, WHO ka *? email preview kar do, WHO ka *? mail ka preview dikhao, WHO ke *? mail ka preview dikhao, WHO ke *? email ka preview dikhao,
    WHO के *? ईमेल का प्रीव्यू दिखाओ, WHO के *? मेल का प्रीव्यू दिखाओ, WHO का *? ईमेल दिखाओ, WHO का *? मेल दिखाओ, WHO का *? ईमेल दिखाइए, WHO का *? मेल दिखाइए, WHO का *? ईमेल दिखाएँ`,
];
